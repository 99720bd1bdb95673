import { Button } from '@/components/ui/button'

/** The line below the masthead on each page of the desk: where one is, and the way out. */
export function DeskMasthead({ leave }: { readonly leave: () => Promise<void> }) {
  return (
    <div className="border-b border-rule bg-sheet font-sans text-sm print:hidden">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-x-6 px-4 sm:px-6">
        <nav aria-label="Desk">
          <a href="/teach" className="inline-block py-3 font-medium text-ink">
            The teacher’s desk
          </a>
        </nav>
        <form action={leave}>
          <Button look="quiet" type="submit" className="text-sm">
            Leave
          </Button>
        </form>
      </div>
    </div>
  )
}
