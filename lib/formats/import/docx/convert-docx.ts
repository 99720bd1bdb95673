import { zipSync } from 'fflate'
import { collectPictures, pictureTag } from '../collect-pictures'
import type { FilePicture } from '../imported-file'
import { tidyDocument } from './tidy-document'

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]
/** What Word writes by itself is no description. */
const MADE_BY_WORD = /(?:description automatically generated|AI-generated content may be incorrect)/iu // prettier-ignore
const IMAGE = /<img [^>]*?src="(?<src>[^"]*)"[^>]*>/g

/** The HTML of a Word document whose parts have been looked over. It throws what the converter throws. */
export async function convertDocx(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly html: string; readonly pictures: readonly FilePicture[] }> {
  const { default: mammoth } = await import('mammoth')
  const packed = zipSync(Object.fromEntries(files), { level: 0 })
  const collector = collectPictures()
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed.buffer, packed.byteOffset, packed.length) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: tidyDocument,
      convertImage: mammoth.images.imgElement(async (image) => {
        const content = await image.readAsArrayBuffer().catch(() => undefined)
        const alt = 'altText' in image && typeof image.altText === 'string' ? image.altText : ''
        const name =
          content === undefined
            ? undefined
            : collector.add(new Uint8Array(content), MADE_BY_WORD.test(alt) ? '' : alt)
        return { src: name ?? '' }
      }),
    },
  )
  const alts = new Map(collector.pictures.map(({ name, alt }) => [name, alt]))
  const html = value.replace(IMAGE, (_, src: string) => {
    const alt = alts.get(src)
    return alt === undefined ? '' : pictureTag(src, alt)
  })
  return { html, pictures: collector.pictures }
}
