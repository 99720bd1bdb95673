import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { DeskMasthead } from '@/components/desk/desk-masthead'
import { isDeskOpen } from '@/lib/desk/entry/is-desk-open'
import { isTeacher } from '@/lib/desk/entry/is-teacher'
import { leaveDesk } from './enter/actions'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The frame of the desk. Who is asking differs with each request, so that no page of the desk is ever kept. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const isIn = await isTeacher()
  if (!isDeskOpen()) notFound()
  return (
    <>
      {isIn ? <DeskMasthead leave={leaveDesk} /> : null}
      {children}
    </>
  )
}
