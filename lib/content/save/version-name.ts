const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/

/**
 * The name of a version that is replaced `now` (milliseconds since 1970): the time in UTC, as a file's name can hold
 * it. It sorts after `last` even if the clock was set back.
 */
export function versionName(now: number, last: string | undefined): string {
  const earliest = last === undefined ? 0 : timeOfVersion(last) + 1
  return new Date(Math.max(now, earliest)).toISOString().replaceAll(/[:.]/g, '-')
}

/** Whether a folder's name is that of a version. */
export function isVersionName(name: string): boolean {
  return NAME.test(name) && !Number.isNaN(timeOfVersion(name))
}

/** When a version was replaced, in milliseconds since 1970. */
export function timeOfVersion(name: string): number {
  return Date.parse(name.replace(/T(\d\d)-(\d\d)-(\d\d)-/, 'T$1:$2:$3.'))
}
