import { describe, expect, it } from 'vitest'
import { isSpeechVerb, isStatingVerb } from '@/lib/facts/grammar/speech-verbs'

describe('verbs that take a statement', () => {
  it.each([
    ['say', true, true],
    ['believe', true, true],
    ['announce', true, false],
    ['tell', true, false],
    ['build', false, false],
    ['said', false, false],
    ['', false, false],
  ])('%s', (base, isSpeech, isStating) => {
    expect([isSpeechVerb(base), isStatingVerb(base)]).toEqual([isSpeech, isStating])
  })
})
