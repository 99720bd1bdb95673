/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 *
 * @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lock
 */

/**
 * Whether npm's own record of what is in node_modules says the same as the lock file. Optional
 * packages (for other machines) may be missing; packages for development only if `dev` is false.
 *
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @param {{ dev: boolean }} wanted
 */
export function hasAllPackages(lock, installed, { dev }) {
  return Object.entries(lock.packages).every(([path, locked]) => {
    if (path === '') return true
    const found = installed.packages[path]
    if (found) return found.version === locked.version && found.integrity === locked.integrity
    return locked.optional || locked.devOptional || (!dev && locked.dev) || false
  })
}
