import { describe, expect, it, test } from 'vitest'
import { keepPictures } from '@/lib/formats/import/keep-pictures'

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(2000)])
const data = (bytes: Buffer, type = 'image/png'): string =>
  `data:${type};base64,${bytes.toString('base64')}`

describe('keepPictures', () => {
  it('names the pictures by their order and by what their bytes are', () => {
    const { keep, pictures } = keepPictures()
    expect(keep(data(PNG, 'image/jpeg'), 'A bridge')).toBe('picture-1.png')
    expect(keep(data(PNG, 'image/jpeg'), 'Again')).toBe('picture-1.png')
    expect(pictures).toEqual([
      { name: 'picture-1.png', bytes: new Uint8Array(PNG), alt: 'A bridge' },
    ])
  })

  test.each([
    ['a picture elsewhere', 'https://a.example/b.png'],
    ['a picture beside the page', './page_files/b.png'],
    ['a dot', data(PNG.subarray(0, 40))],
    [
      'a drawing that can carry scripts',
      data(Buffer.from(`<svg>${' '.repeat(2000)}</svg>`), 'image/svg+xml'),
    ],
    ['no picture at all', data(Buffer.alloc(2000))],
    ['broken bytes', 'data:image/png;base64,%%%%'],
  ])('leaves out %s', (_, src) => {
    const { keep, pictures } = keepPictures()
    expect(keep(src, '')).toBeUndefined()
    expect(pictures).toEqual([])
  })

  it('keeps no more than an article can use', () => {
    const { keep, pictures } = keepPictures()
    for (let index = 0; index < 60; index += 1)
      keep(data(Buffer.concat([PNG, Buffer.from(String(index))])), '')
    expect(pictures).toHaveLength(50)
  })
})
