import { describe, expect, it } from 'vitest'
import { findPictureType } from '@/lib/content/picture'

describe('findPictureType', () => {
  it.each([
    ['photo.jpg', 'image/jpeg'],
    ['Photo 1.JPEG', 'image/jpeg'],
    ['brücke-2.webp', 'image/webp'],
    ['a.b.avif', 'image/avif'],
    ['photo.svg', undefined],
    ['photo', undefined],
    ['.jpg', undefined],
    ['../photo.jpg', undefined],
    ['a/photo.jpg', undefined],
    ['a\\photo.jpg', undefined],
    ['photo.jpg\0.png', undefined],
    ['photo.constructor', undefined],
  ])('knows %j as %s', (name, type) => {
    expect(findPictureType(name)).toBe(type)
  })
})
