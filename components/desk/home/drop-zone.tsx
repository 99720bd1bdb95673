'use client'

import { useEffect, useState } from 'react'

/** Makes the whole page a place to drop files on, and shows so while one is held over it. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    // Each element under the pointer says that it was entered and left; only the sum tells.
    let depth = 0
    const count = (event: DragEvent, step: number) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = Math.max(0, depth + step)
      setOver(depth > 0)
    }
    const enter = (event: DragEvent) => count(event, 1)
    const leave = (event: DragEvent) => count(event, -1)
    const over = (event: DragEvent) => count(event, 0)
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [onFiles])

  if (!isOver) return null
  return (
    <div className="pointer-events-none fixed inset-0 z-30 grid place-items-center bg-paper/90 p-4">
      <p className="grid size-full max-h-[80vh] max-w-4xl place-items-center rounded-sm border-4 border-dashed border-link p-6 text-center text-3xl font-semibold">
        Let go to bring this article
      </p>
    </div>
  )
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
