/** In characters; nobody types more to find an article. */
export const LONGEST_QUERY = 200

/** Finds articles by words. A plain form, so that it works before and without JavaScript. */
export function SearchForm({ query = '' }: { readonly query?: string }) {
  return (
    <form action="/search" role="search" className="my-5 flex flex-wrap items-end gap-2 font-sans">
      <label className="min-w-0 flex-1 basis-52">
        <span className="mb-1 block text-sm">Find articles by words</span>
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={LONGEST_QUERY}
          className="min-h-11 w-full rounded-sm border border-edge bg-paper px-3 py-2"
        />
      </label>
      <button
        type="submit"
        className="min-h-11 cursor-pointer rounded-sm border border-ink bg-ink px-4 py-2 font-medium text-paper"
      >
        Search
      </button>
    </form>
  )
}
