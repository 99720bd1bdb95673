import { parentPort, workerData } from 'node:worker_threads'
import { importFile } from '@/lib/formats/import/import-file'

/* Reads one file, in a thread of its own, and sends back what came of it. */
parentPort?.postMessage(await importFile(workerData))
