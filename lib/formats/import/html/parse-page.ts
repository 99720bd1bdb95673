import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5'
import { slimPage } from './slim-page'

export type PageDocument = DefaultTreeAdapterTypes.Document
export type PageNode = DefaultTreeAdapterTypes.Node
export type PageElement = DefaultTreeAdapterTypes.Element

/** A page as a browser would read it, or why that was given up. */
export type ParsedPage =
  | {
      readonly status: 'parsed'
      readonly page: PageDocument
      /** The address that a picture has in the file; on the page, a short one stands for a long one. */
      readonly pictureAddress: (src: string) => string
    }
  | { readonly status: 'too-deep' | 'too-big' }

/** Browsers stop at 512; no page for readers comes near. */
const DEEPEST = 400
const MOST_ELEMENTS = 40_000

class GivenUp extends Error {
  constructor(readonly status: 'too-deep' | 'too-big') {
    super(status)
  }
}

/** Parses a page in time that its length alone decides: one that nests too deep or has too many elements is given up. */
export function parsePage(html: string): ParsedPage {
  const slim = slimPage(html)
  if (slim === undefined) return { status: 'too-big' }
  try {
    const page = parse(slim.html, { treeAdapter: countingAdapter() })
    const pictureAddress = (src: string): string => slim.addresses.get(src) ?? src
    return { status: 'parsed', page, pictureAddress }
  } catch (error) {
    if (error instanceof GivenUp) return { status: error.status }
    throw error
  }
}

function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1
      if (elements > MOST_ELEMENTS) throw new GivenUp('too-big')
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      depth += 1
      if (depth > DEEPEST) throw new GivenUp('too-deep')
    },
    onItemPop() {
      depth -= 1
    },
  }
}
