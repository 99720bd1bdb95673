/** The address of a link in a document if it leads to the web or to a mailbox; undefined for any other. */
export function documentLink(address = ''): string | undefined {
  const trimmed = address.trim()
  return /^(?:https?:\/\/|mailto:)[^\s"<>]+$/i.test(trimmed) ? trimmed : undefined
}
