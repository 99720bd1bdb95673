import type { Metadata } from 'next'
import { StoredOnDevice } from '@/components/ui/stored-on-device'

export const metadata: Metadata = { title: 'What is stored on this device' }

export default function DevicePage() {
  return (
    <main id="main" className="mx-auto max-w-measure px-4 pt-8 pb-16">
      <h1 className="text-3xl font-semibold tracking-tight">What is stored on this device</h1>
      <p className="mt-4">
        Your answers and scores are kept in this browser, on this device, so that you can stop and
        come back. For each question that is: what you answered, whether it was right, and how often
        you tried.
      </p>
      <p className="mt-4">
        When you check an answer it is sent to the server, marked there and forgotten. The server
        keeps no answers, no names and no scores, there are no accounts, no cookies are set but at
        the teacher’s desk, and nothing is loaded from anywhere else.
      </p>
      <p className="mt-4">
        On a device that others use too, delete your answers when you have finished.
      </p>
      <StoredOnDevice />
    </main>
  )
}
