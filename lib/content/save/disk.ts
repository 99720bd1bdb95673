/**
 * Everything that saving asks of the disk. Each operation is done when it returns, or throws an error with a `code` as
 * Node.js names it. They do not wait for one another: nothing else happens in this process between two of them.
 */
export interface Disk {
  /** What is there; a link is not followed. `undefined` for nothing. */
  look(path: string): 'file' | 'folder' | 'link' | 'other' | undefined
  /** The names in a folder, in order. */
  list(path: string): readonly string[]
  read(path: string): Uint8Array
  /** Makes one folder; fine if it is there. */
  make(path: string): void
  /** Writes a whole file, over what is there, and waits until the disk has it. */
  write(path: string, bytes: Uint8Array): void
  /** Writes a small file that must not be there yet: `EEXIST` if it is. */
  create(path: string, text: string): void
  /** Moves a file over what is there, or a folder to where nothing is, at one stroke. */
  rename(from: string, to: string): void
  /** Removes a file, or a folder with all that is in it; fine if nothing is there. */
  remove(path: string): void
  /** Waits until the disk has the names in a folder. */
  sync(path: string): void
  /** Bytes that there is still room for. */
  room(path: string): number
}
