import process from 'node:process'
import { workerData } from 'node:worker_threads'
import { z } from 'zod'

const EVERY_MS = 10
const { memoryBytesMax } = z.object({ memoryBytesMax: z.int().positive() }).parse(workerData)
const parent = process.ppid

/**
 * Ends the process that outgrows its memory or outlives its parent. It runs on a thread of its own,
 * because the one that reads may be busy for as long as a file wants; and it counts the whole process,
 * because what a PDF unpacks lies outside the heap whose size Node limits.
 */
setInterval(() => {
  if (process.memoryUsage.rss() > memoryBytesMax || process.ppid !== parent)
    process.kill(process.pid, 'SIGKILL')
}, EVERY_MS)
