import type { Metadata } from 'next'
import { ArticleStep } from '@/components/desk/article/article-step'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'

export const metadata: Metadata = { title: 'The article – Desk' }

export default async function ArticleStepPage() {
  await requireTeacher()
  return <ArticleStep />
}
