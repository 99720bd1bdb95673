const FLEETING =
  /\b(?:yesterday|today|tomorrow|tonight|this|last|next|ago|recent|past|coming|earlier|later|now|currently|previous|following|same)\b/i

/** Whether a time makes sense only on the day of the article, or beside the date before it: `this week`, `the next day`. */
export function isFleeting(time: string): boolean {
  return FLEETING.test(time)
}
