import { Worker } from 'node:worker_threads'

/**
 * Starts the thread that runs `import-worker.ts`, with so many megabytes for what it makes of files. Next.js builds its
 * code together with the app's; elsewhere, as in tests, it is TypeScript that tsx has to read.
 */
export function startImportWorker(megabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes }
  // Next.js knows the file for a thread's by a call in exactly this form, with the options written out.
  if (process.env['NEXT_RUNTIME'] === 'nodejs')
    return new Worker(new URL('./import-worker.ts', import.meta.url), {
      resourceLimits,
      stdout: true,
      stderr: true,
    })
  const entry = JSON.stringify(import.meta.url.replace(/[^/]*$/, 'import-worker.ts'))
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}) })`
  return new Worker(code, { eval: true, resourceLimits, stdout: true, stderr: true })
}
