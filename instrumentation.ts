/**
 * Opens the content folder when the server starts, so that the first reader does not wait for it, and sees to it that
 * the desk has a passphrase.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { getLibrary } = await import('./lib/content/get-library')
  getLibrary()
  // What a build would print is seen by nobody who could enter.
  if (process.env['NEXT_PHASE'] === 'phase-production-build') return
  const { deskFolder } = await import('./lib/desk/entry/desk-folder')
  const { preparePassphrase } = await import('./lib/desk/entry/prepare-passphrase')
  const { tellNotice } = await import('./lib/delivery/desk-notice.mjs')
  tellNotice(await preparePassphrase(deskFolder(), process.env))
}
