import type { ManuscriptArticle } from '@/lib/review/manuscript'
import { lookThrough } from './find-in'

let isWarm = false

/**
 * Looks through a few sentences once, so that the code and the word lists are loaded and compiled before the first
 * article comes: that one would take several times as long as the next.
 */
export function warmUp(): void {
  if (isWarm) return
  isWarm = true
  lookThrough(SAMPLE)
}

const SAMPLE: ManuscriptArticle = {
  title: 'The ferry goes again',
  byline: '',
  source: '',
  sourceUrl: '',
  place: '',
  published: '2024-03-14',
  language: 'en-GB',
  passage: `DOVER, England – Ellen Marsh, 52, and her son Tom, 19, sailed to Calais on Tuesday, three weeks after the storm of 20 February.

“We never thought of giving up,” said Ms Marsh, who bought the ferry in May 2016 for £240,000. About 120 people were on board, and 15 of them had waited since Monday.

In January 2023 the boat was repaired in Rotterdam. The 52-year-old captain learned her trade at Dover Harbour School, where her father Peter Marsh taught until 1998. He turned 80 last week.

Mayor Anna Cole said that the line would carry 40 per cent more lorries by the summer. She met Mr Marsh in London in 2019.`,
}
