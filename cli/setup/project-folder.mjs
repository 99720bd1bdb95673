import { fileURLToPath } from 'node:url'

/** The absolute path of the folder that package.json is in, without a slash at the end. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
