import { expect, it } from 'vitest'
import { sayPicturesBeside } from '@/components/desk/article/say-pictures-beside'

it.each([
  [1, 'A picture of this page is a file of its own and did not come along. To have it, save the page in Chrome or Edge as “Webpage, Single File” and bring that.'],
  [3, '3 pictures of this page are files of their own and did not come along. To have them, save the page in Chrome or Edge as “Webpage, Single File” and bring that.'],
])('says what became of %i and what to do', (count, says) => {
  expect(sayPicturesBeside(count)).toBe(says)
}) // prettier-ignore
