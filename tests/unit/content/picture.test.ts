import { describe, expect, it } from 'vitest'
import { findPictureType, pictureNameIn } from '@/lib/content/picture'

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

describe('pictureNameIn', () => {
  it.each([
    ['photo.jpg', 'photo.jpg'],
    ['./photo.jpg', 'photo.jpg'],
    ['a%20photo.jpg', 'a photo.jpg'],
    ['../photo.jpg', '../photo.jpg'],
    ['50%.jpg', '50%.jpg'],
  ])('reads the address %j as %j', (address, name) => {
    expect(pictureNameIn(address)).toBe(name)
  })
})
