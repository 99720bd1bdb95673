import { expect } from '@playwright/test'
import type { ArticleText } from '../fixtures/lost-key'
import type { ServedContent } from './serve-content'

/** Writes an article as a teacher does by hand. */
export async function publish(
  content: ServedContent,
  slug: string,
  { article, quiz }: ArticleText,
): Promise<void> {
  await content.write(`${slug}/quiz.yaml`, quiz)
  await content.write(`${slug}/article.md`, article)
}

/**
 * Writes a new version of an article and waits until it is the one that is served. Its title becomes `title`, since
 * other changes may be such that no page shows them.
 */
export async function republish(
  content: ServedContent,
  slug: string,
  { article, quiz }: ArticleText,
  title: string,
): Promise<void> {
  await publish(content, slug, {
    article: article.replace(/^title: .*$/m, `title: ${title}`),
    quiz,
  })
  await expect.poll(() => servedPage(content, slug)).toContain(title)
}

/** The page of an article as the server gives it now, without a browser. */
export async function servedPage(content: ServedContent, slug: string): Promise<string> {
  const response = await fetch(`${content.url}/articles/${slug}`)
  return response.text()
}

/** 404 where there is no such article now. */
export async function servedStatus(content: ServedContent, slug: string): Promise<number> {
  const response = await fetch(`${content.url}/articles/${slug}`)
  await response.text()
  return response.status
}
