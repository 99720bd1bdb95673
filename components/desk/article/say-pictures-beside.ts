/** What became of pictures that lie beside a saved web page, and what to do to have them. */
export function sayPicturesBeside(count: number): string {
  const [what, them] =
    count === 1
      ? ['A picture of this page is a file of its own and', 'it']
      : [`${String(count)} pictures of this page are files of their own and`, 'them']
  return `${what} did not come along. To have ${them}, save the page in Chrome or Edge as “Webpage, Single File” and bring that.`
}
