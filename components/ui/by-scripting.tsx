/** Words that differ on a page without JavaScript. The browser chooses, so that nothing changes as a page comes to life. */
export function ByScripting({
  with: withScripts,
  without,
}: {
  readonly with: string
  readonly without: string
}) {
  if (withScripts === without) return withScripts
  return (
    <>
      <span className="[@media(scripting:none)]:hidden">{withScripts}</span>
      <span className="hidden [@media(scripting:none)]:inline">{without}</span>
    </>
  )
}
