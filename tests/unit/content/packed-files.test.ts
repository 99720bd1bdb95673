import { expect, it } from 'vitest'
import { packFiles, unpackFiles } from '@/lib/content/packed-files'
import { articleFilesOf } from './article-files-of'

it('gives back the files that were packed', () => {
  const files = articleFilesOf({})
  const packed = packFiles(files)
  const unpacked = packed && unpackFiles(packed)
  const bytes = (file: (typeof files)['article']) => (file.status === 'read' ? [...file.bytes] : [])
  expect(unpacked && [bytes(unpacked.article), bytes(unpacked.quiz), unpacked.names]).toEqual([
    bytes(files.article),
    bytes(files.quiz),
    files.names,
  ])
})

it('packs nothing where a file is missing', () => {
  expect(packFiles(articleFilesOf({ quiz: undefined }))).toBeUndefined()
})
