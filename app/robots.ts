import type { MetadataRoute } from 'next'

/** A school's articles are for its pupils; search engines are asked to stay away. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: '/' } }
}
