import { getDocumentProxy } from 'unpdf'
import type { PdfPage, Piece } from './pdf-line'

export type PdfFault = 'locked' | 'damaged' | 'too-long'

export interface PdfPages {
  readonly ok: true
  readonly pages: readonly PdfPage[]
  /** What the file says its title is. */
  readonly title: string | undefined
}

const MOST_PAGES = 60
const MOST_PIECES = 200_000
const SLANT = 0.2
const LIGATURES = /[\uFB00-\uFB06]/g

/** The words of a PDF with their places on its pages. */
export async function readPages(
  bytes: Uint8Array,
): Promise<PdfPages | { readonly ok: false; readonly fault: PdfFault }> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined
  try {
    // The library takes the bytes away from whoever has them.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
    if (document.numPages > MOST_PAGES) return { ok: false, fault: 'too-long' }
    const pages: PdfPage[] = []
    let count = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      count += items.length
      if (count > MOST_PIECES) return { ok: false, fault: 'too-long' }
      const pieces = items.flatMap((item) =>
        'str' in item ? (toPiece(item, transform) ?? []) : [],
      )
      pages.push({ width, height, pieces })
      page.cleanup()
    }
    return { ok: true, pages, title: await readTitle(document) }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, fault: isLocked ? 'locked' : 'damaged' }
  } finally {
    await document?.loadingTask.destroy().catch(() => undefined)
  }
}

async function readTitle(document: {
  readonly getMetadata: () => Promise<{ readonly info: object }>
}): Promise<string | undefined> {
  const found = await document.getMetadata().catch(() => undefined)
  const info = found?.info
  return info && 'Title' in info && typeof info.Title === 'string' ? info.Title : undefined
}

interface TextItem {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly fontName: string
  readonly transform: readonly number[]
}

/** The words with their place as it is seen; undefined for white space and for what does not stand upright. */
function toPiece(item: TextItem, viewport: readonly number[]): Piece | undefined {
  const text = item.str
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .replace(/[\p{Cc}\u00A0\u2002-\u200A]/gu, ' ')
    .replace(/\uF0B7/g, '•')
    .replace(/\u00AD(?!$)|[\u200B\uFEFF]/gu, '')
  if (text.trim() === '') return undefined
  const [a, b, c, d, x, y] = multiply(viewport, item.transform)
  const size = Math.hypot(c, d)
  const isUpright = a > 0 && Math.abs(b) < a * SLANT
  if (!isUpright || !(size > 0) || ![x, y, size, item.width].every(Number.isFinite))
    return undefined
  return {
    text,
    left: x,
    right: x + Math.max(0, item.width),
    y,
    size,
    font: item.fontName,
    isRightToLeft: item.dir === 'rtl',
  }
}

type Matrix = readonly [number, number, number, number, number, number]

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ]
}
