import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { PROJECT_FOLDER } from '../../cli/setup/project-folder.mjs'
import { acceptsVersion } from '../support/accepts-version'

const Versions = z.record(z.string(), z.string()).default({})
const Manifest = z.object({
  engines: z.object({ node: z.string() }),
  dependencies: Versions,
  devDependencies: Versions,
  overrides: Versions,
})
const Locked = z.object({
  version: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  engines: z.object({ node: z.string().optional() }).default({}),
  optionalDependencies: Versions,
})
const Lock = z.object({ packages: z.record(z.string(), Locked) })
const Licensed = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
})

const manifest = Manifest.parse(readJson('package.json'))
const lock = Lock.parse(readJson('package-lock.json'))
/** Path in node_modules, and what the lock file says of it. */
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('package.json', () => {
  it('names exact versions only', () => {
    const { dependencies, devDependencies, overrides } = manifest
    const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

describe('package-lock.json', () => {
  it('has no package that needs a newer Node than we ask for', () => {
    const floor = manifest.engines.node.replace('>=', '')
    const tooNew = packages
      .map(([path, { engines }]) => ({ path, node: engines.node ?? '*' }))
      .filter(({ node }) => !acceptsVersion(node, floor))
    expect(tooNew).toEqual([])
  })

  it('has a version for every package', () => {
    const without = packages.filter(([, { version }]) => version === undefined)
    expect(without.map(([path]) => path)).toEqual([])
  })

  it('has the packages of every platform, without which npm ci refuses it', () => {
    const missing = packages.flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(name, path))
        .map((name) => `${name}, which ${path} names`),
    )
    expect(missing).toEqual([])
  })
})

describe('what we ship', () => {
  it('has no licence that binds the project or forbids a use', () => {
    const shipped = packages
      .filter(([path, { dev }]) => !dev && existsSync(join(PROJECT_FOLDER, path)))
      .map(([path]) => ({ path, licence: licenceOf(path) }))
    expect(shipped.length).toBeGreaterThan(0)
    expect(shipped.filter(({ licence }) => !isFree(licence))).toEqual([])
  })

  it.each(['MIT', 'Apache-2.0 AND LGPL-3.0-or-later', '(MIT OR GPL-3.0)', 'CC-BY-4.0'])(
    'may have %s',
    (licence) => {
      expect(isFree(licence)).toBe(true)
    },
  )

  it.each([
    'GPL-3.0',
    'AGPL-3.0-only',
    'MIT AND GPL-2.0',
    'ODbL-1.0',
    'CC-BY-NC-4.0',
    'UNLICENSED',
    '',
  ])('may not have %s', (licence) => {
    expect(isFree(licence)).toBe(false)
  })
})

describe('a Node that cannot `require` an ES module, as 20.9 cannot', () => {
  // Packages that became ES modules say nothing of it in their engines.
  const flag = '--no-experimental-require-module'
  const flags = process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : []

  it.each(['next', '@tailwindcss/postcss'])('loads %s', (name) => {
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', `require('${name}')`], {
      cwd: PROJECT_FOLDER,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
  })
})

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT_FOLDER, path), 'utf8'))
}

/** Whether Node, looking upwards from the package at `path`, finds `name` in the lock file. */
function isLocked(name: string, path: string): boolean {
  const folders = path.split('/node_modules/')
  return ['', ...folders].some((_, depth) => {
    const parent = folders.slice(0, depth).join('/node_modules/')
    return (
      (parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`) in lock.packages
    )
  })
}

/** The empty text if the package names none. */
function licenceOf(path: string): string {
  const { license } = Licensed.parse(readJson(join(path, 'package.json')))
  return (typeof license === 'object' ? license.type : license) ?? ''
}

/** LGPL is fine: such a library is used as it comes. Of two licences to choose from, one is enough. */
function isFree(licence: string): boolean {
  const binding = /^$|\b(?:A?GPL|ODbL|NC|UNLICENSED|SEE LICENSE)\b/i
  return licence.split(/\bOR\b/).some((choice) => !binding.test(choice))
}
