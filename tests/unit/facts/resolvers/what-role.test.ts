import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'
import { traceIfFailed } from '@/tests/support/trace-stages'

function rolesIn(text: string): readonly (readonly string[])[] {
  traceIfFailed(text)
  return extractFacts(text, {})
    .facts.filter(({ by }) => by.includes('what-role'))
    .map(({ subject, relation, value }) => [subject, relation, value])
}

describe('what somebody is', () => {
  it.each([
    [
      'Ana Ruiz, governor of Oslo Prison, the largest jail, spoke.',
      'Ana Ruiz',
      'governor of Oslo Prison',
    ],
    ['“It is cold,” said Ana Ruiz, a travel agent in Oslo.', 'Ana Ruiz', 'a travel agent in Oslo'],
    [
      'Ana Ruiz, 54, the head of the prison and probation service, said so.',
      'Ana Ruiz',
      'the head of the prison and probation service',
    ],
    ['Ana Ruiz (54), a former bricklayer with red hair, spoke.', 'Ana Ruiz', 'a former bricklayer'],
    ['Ana Ruiz, exhibits keeper at the zoo, spoke.', 'Ana Ruiz', 'exhibits keeper at the zoo'],
    ['Ana Ruiz, chair of the panel that met on Monday, spoke.', 'Ana Ruiz', 'chair of the panel'],
    ['Ana Ruiz, a ministry official overseeing work, spoke.', 'Ana Ruiz', 'a ministry official'],
    ['Ana Ruiz, director of the zoo since 2010, spoke.', 'Ana Ruiz', 'director of the zoo'],
    ['Environment Minister Ana Ruiz spoke.', 'Ana Ruiz', 'Environment Minister'],
    [
      'In 1986 the German particle physicist Ana Ruiz spoke.',
      'Ana Ruiz',
      'the German particle physicist',
    ],
    ['They met the actor and director Ana Ruiz there.', 'Ana Ruiz', 'the actor and director'],
    ['The Environment Minister, Ana Ruiz, is here.', 'Ana Ruiz', 'the Environment Minister'],
    [
      'The head of Norway’s prison service, Ana Ruiz, spoke.',
      'Ana Ruiz',
      'the head of Norway’s prison service',
    ],
    ['“No,” said the mayor, Ana Ruiz.', 'Ana Ruiz', 'the mayor'],
    [
      '“No,” Norway’s environment minister, Ana Ruiz said.',
      'Ana Ruiz',
      'Norway’s environment minister',
    ],
    ['Ana Ruiz is the principal of the school.', 'Ana Ruiz', 'the principal of the school'],
    ['Ana Ruiz, who is a nurse, spoke.', 'Ana Ruiz', 'a nurse'],
  ])('%s', (text, subject, value) => {
    expect(rolesIn(text)).toEqual([[subject, 'role', value]])
  })

  it.each([
    ['Ana Ruiz’s brother, Tom Baker, spoke.', 'Tom Baker', 'brother of Ana Ruiz'],
    [
      'Ana Ruiz and her younger brother Tom Baker sang.',
      'Tom Baker',
      'younger brother of Ana Ruiz',
    ],
    ['Tom Baker, son of Ana Ruiz, spoke.', 'Tom Baker', 'son of Ana Ruiz'],
  ])('%s tells whose relative', (text, subject, value) => {
    expect(rolesIn(text)).toEqual([[subject, 'relative', value]])
  })
})

describe('what is no role', () => {
  it.each([
    ['a list of people', 'They saw Ana Ruiz, Prince Karl and others.'],
    ['a list that goes on', 'They saw the president, Ana Ruiz, and Tom Baker.'],
    ['another clause', 'In the house of the mayor, Ana Ruiz sat down.'],
    ['a place', 'Ana Ruiz, from Oslo, spoke.'],
    ['a thing', 'Ana Ruiz, a great help, spoke.'],
    ['a word for anybody', 'Ana Ruiz, a woman of 54, spoke.'],
    ['somebody else’s', 'The wife of Tom Baker, a pilot, spoke.'],
    ['one of two', 'The husband of the singer, Ana Ruiz, spoke.'],
    ['what a pronoun owns', 'Its director, Ana Ruiz, spoke.'],
    ['a verb', 'That cost chief executive Ana Ruiz her job.'],
    ['half of a name', 'Health and Human Services Secretary Ana Ruiz spoke.'],
    ['what somebody says', '“Ana Ruiz is nice.” It rained.'],
  ])('%s', (_, text) => {
    expect(rolesIn(text)).toEqual([])
  })
})
