import { pictureTag, type PictureCollector } from '../collect-pictures'
import type { XmlAttributes } from '../read-xml'

/** The frames of an OpenDocument text, which hold pictures and what is said of them. */
export interface FrameCollector {
  readonly open: (name: string, attributes: XmlAttributes) => void
  /** Whether the words belong to a frame's description. */
  readonly text: (words: string) => boolean
  /** The HTML of the picture whose frame closes. */
  readonly close: (name: string) => string | undefined
}

interface Frame {
  file?: string
  title: string
  description: string
}

export function collectFrames(
  files: ReadonlyMap<string, Uint8Array>,
  pictures: PictureCollector,
): FrameCollector {
  const frames: Frame[] = []
  let label: 'title' | 'description' | undefined
  return {
    open: (name, attributes) => {
      const frame = frames.at(-1)
      if (name === 'draw:frame') frames.push({ title: '', description: '' })
      // Where a frame has more than one picture, the later ones stand in for the first.
      else if (name === 'draw:image' && frame !== undefined)
        frame.file ??= (attributes['xlink:href'] ?? '').replace(/^\.\//, '')
      else if (name === 'svg:title') label = 'title'
      else if (name === 'svg:desc') label = 'description'
    },
    text: (words) => {
      const frame = frames.at(-1)
      if (label !== undefined && frame !== undefined) frame[label] += words
      return label !== undefined
    },
    close: (name) => {
      if (name === 'svg:title' || name === 'svg:desc') label = undefined
      if (name !== 'draw:frame') return undefined
      const { file, title, description } = frames.pop() ?? { title: '', description: '' }
      const bytes = files.get(file ?? '')
      const alt = description.trim() || title.trim()
      const picture = bytes && pictures.add(bytes, alt)
      return picture === undefined ? undefined : pictureTag(picture, alt)
    },
  }
}
