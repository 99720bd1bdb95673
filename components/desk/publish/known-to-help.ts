/**
 * What studies have found about the choices that a teacher makes, as modestly as their own summaries say it:
 *
 * Butler and Roediger (2008), Memory & Cognition 36, 604–616.
 * Agarwal, Karpicke, Kang, Roediger and McDermott (2008), Applied Cognitive Psychology 22, 861–876.
 * Rummer, Schweppe and Schwede (2019), Frontiers in Psychology 10, 463.
 * Roediger and Karpicke (2006), Psychological Science 17, 249–255.
 * Yang, Luo, Vadillo, Yu and Shanks (2021), Psychological Bulletin 147, 399–435.
 */
export const KNOWN_TO_HELP = {
  feedback:
    'Students who got feedback on a multiple-choice quiz, at once or later, recalled more right answers afterwards and fewer of the wrong choices than students who got none (Butler and Roediger, 2008).',
  passage:
    'Recalling a text keeps it in mind longer than reading it again (Roediger and Karpicke, 2006). With feedback, answering with the text open did as well in one study (Agarwal and others, 2008) and less well in another (Rummer and others, 2019).',
  items:
    'No number is known to be best. In classrooms the gain from quizzes depends among other things on how often they are repeated (Yang and others, 2021), so a short quiz that you come back to is a good choice.',
} as const
