const LONGEST = 500
const ABOUT = /^about the (?:author|writer|reporter|journalist)s?\b/iu

/** Whether a paragraph at the end of an article tells who its writer is: "Jane Doe is a writer in Leeds." */
export function isBiography(text: string, byline: string | undefined): boolean {
  if (text.length > LONGEST) return false
  if (ABOUT.test(text)) return true
  const names = (byline ?? '').split(/,| and | & |;/u).map((name) => name.trim())
  return names.some(
    (name) =>
      name.includes(' ') &&
      text.toLowerCase().startsWith(name.toLowerCase()) &&
      /^(?:,[^,]{1,80},)? ?(?:is|was|writes|covers|reports|has (?:written|been)|works)\b/iu.test(
        text.slice(name.length),
      ),
  )
}
