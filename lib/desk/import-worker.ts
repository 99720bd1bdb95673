import { parentPort } from 'node:worker_threads'
import { importFile } from '@/lib/formats/import/import-file'
import { loadReaders } from '@/lib/formats/import/load-readers'
import type { ImportTask } from './import-task'

/* Reads one file after the other, in a thread of its own, and sends back what came of each. */
parentPort?.on('message', async (task: ImportTask) => {
  if (task === 'load-readers') await loadReaders()
  else parentPort?.postMessage(await importFile(task))
})
parentPort?.postMessage('ready')
