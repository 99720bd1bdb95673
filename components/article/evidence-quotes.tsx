import { sliceNodes } from '@/lib/text/slice-nodes'
import type { PassageNode } from '@/lib/text/passage'
import type { Span } from '@/lib/text/span'

/** The words of the passage that prove a key. */
export function EvidenceQuotes({
  nodes,
  evidence,
}: {
  readonly nodes: readonly PassageNode[]
  readonly evidence: readonly Span[]
}) {
  return (
    <div className="mt-2">
      <p className="font-sans text-sm text-faded">The article says:</p>
      {evidence.map((span) => (
        <blockquote key={span.start} className="mt-1">
          <mark className="box-decoration-clone px-0.5">{sliceNodes(nodes, span)}</mark>
        </blockquote>
      ))}
    </div>
  )
}
