import { join } from 'node:path'
import { PROJECT_FOLDER } from './project-folder.mjs'

/** The program behind `next`, to be run by Node itself, so that signals reach it directly. */
export const NEXT = join(PROJECT_FOLDER, 'node_modules', 'next', 'dist', 'bin', 'next')

/** The production server, likewise. */
export const SERVER = join(PROJECT_FOLDER, 'lib', 'delivery', 'server.mjs')
