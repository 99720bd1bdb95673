import { describe, expect, it } from 'vitest'
import { danglingPronoun } from '@/lib/quiz/gates/dangling-pronoun'
import { contextOf, entryOf, matchOf } from './context-of'

function check(stem: string): string | undefined {
  return danglingPronoun.check(entryOf({ stem }), contextOf())
}

describe('danglingPronoun', () => {
  it.each([
    ['How old is he?', 'he'],
    ['When did they meet?', 'they'],
    ['In which year did she die?', 'she'],
    ['In which city was it built?', 'it'],
    ['How long did it take?', 'it'],
    ['How many people did they rescue?', 'they'],
    ['Why was it moved to London?', 'it'],
    ['Who said it might be moved to Leeds?', 'it'],
    ['Which musher did he meet at Bluff?', 'he'],
    ['Who is his brother?', 'his'],
    ['What was her name?', 'her'],
    ['On which day was his memoir published?', 'his'],
    ['How old was the house when he bought the garden?', 'he'],
    ['When he was 24, what did Darwin find?', 'he'],
    ['He became king in ___.', 'He'],
    ['Complete the sentence from the article: “It cost ____.”', 'It'],
    ['What did the driver say about it?', 'it'],
    ['When did Prince Harry publish it?', 'it'],
    ['Where in London did he live?', 'he'],
    ['What did he’s brother say?', 'he'],
    ['When did this happen?', 'this'],
    ['How many people live in this town?', 'this'],
    ['What happened to these dogs?', 'these'],
    ['Who wrote those?', 'those'],
    ['What happened after that?', 'that'],
    ['Who won in that year?', 'that'],
    ['Who had such luck?', 'such'],
    ['Where did both go to school?', 'both'],
    ['Where did the two meet?', 'the two'],
    ['Where did the two men meet?', 'the two'],
    ['What did the pair buy?', 'the pair'],
    ['Where was the couple married?', 'the couple'],
    ['Where did the latter live?', 'the latter'],
    ['Who was the former?', 'the former'],
    ['Who became another member?', 'another'],
    ['How many others died?', 'others'],
    ['Which other city was hit?', 'other'],
    ['Who lives here?', 'here'],
    ['Who went there?', 'there'],
    ['Which sentence tells you how old he was?', 'he'],
    ['Which sentence tells you where they met?', 'they'],
  ])('refuses %j', (stem, word) => {
    expect(check(stem)).toBe(
      `“${word}” stands for something that the question has not named before.`,
    )
  })

  it.each([
    ['What did I find in the cave?', 'I'],
    ['What happened to us?', 'us'],
    ['Where can you see the statue?', 'you'],
    ['What is my name?', 'my'],
    ['How old is our King?', 'our'],
    ['We won the ___ in 2019.', 'We'],
  ])('refuses %j, where nobody is said to speak', (stem, word) => {
    expect(check(stem)).toBe(`“${word}” says nothing of who is speaking.`)
  })

  it.each([
    'How old did the King become on his birthday?',
    'In which city did Balto spend the last years of his life?',
    'How old was Mary Anning when she found the first whole plesiosaur?',
    'Who celebrated his birthday on Tuesday?',
    'Which musher lost his dog?',
    'How many people lost their homes?',
    'Which of the King’s sons is his heir?',
    'When Mary was 12, what did she find?',
    'What did the climber say when she reached the top?',
    'What did the children say about their school?',
    'Which company moved its office to Leeds?',
    'In which year did Kodak close its factory?',
    'How long did it take to build the bridge?',
    'Which sentence says how long it took to build the bridge?',
    'Why is it important to wear a helmet?',
    'Who says that it might be possible to see the lights?',
    'Who said it was dangerous to swim?',
    'What is it that the King wants?',
    'Who said that the bridge was safe?',
    'Who said: “We will be here tomorrow, and they will not”?',
    'Complete the quotation: “I am proud of ___.”',
    'Complete the sentence from the article: “The bridge got its name in ____.”',
    'Complete the sentence from the article: “The King said ‘we are late’ in ____.”',
    'What did the King say in ‘my first speech’?',
    'Which sentence tells you how old Archie is?',
    'Put these events in the order in which they happened.',
    'Which of these came first?',
    'According to this article, who won the race?',
    'How many of those who voted chose Ada Byrne?',
    'How many were there in the room?',
    'How many dogs were there?',
    'Which year saw the end of World War I?',
    'What was the age of Charles I?',
    'When did the US join the war?',
    'Which cities, such as Leeds, were hit?',
    'Which countries did both Ada Byrne and Tom Reyes visit?',
    'Besides Prince Harry, which other son has the King?',
    'How old were the two engineers?',
    'Who is the former mayor of Leeds?',
    'On what date did Her Majesty open the hall?',
    'Who wrote the song It Must Be Love?',
    'Which words tell what the birthday meant for the King and Prince Harry?',
    'How many children do Ada Byrne and her husband have?',
    'When did the two teams from Leeds meet their rivals?',
  ])('passes %j', (stem) => {
    expect(check(stem)).toBeUndefined()
  })

  it('passes a group whose members stand below the stem', () => {
    const item = matchOf({ Ada: '39', Tom: '52' }, { stem: 'How old are the two people?' })
    expect(danglingPronoun.check(item, contextOf())).toBeUndefined()
  })

  it('leaves other languages alone', () => {
    const item = entryOf({ stem: 'Wer ist they?' })
    expect(danglingPronoun.check(item, contextOf({ language: 'de' }))).toBeUndefined()
  })
})
