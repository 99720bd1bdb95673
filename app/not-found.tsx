import type { Metadata } from 'next'
import { NoPage } from '@/components/ui/no-page'

export const metadata: Metadata = { title: 'No page here' }

export default function NotFound() {
  return <NoPage />
}
