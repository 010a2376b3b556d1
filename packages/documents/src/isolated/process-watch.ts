import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'

const EVERY_MS = 10
/** Time between two checks, in milliseconds. */
const ENDED_FROM = 0.9
const { maxMemoryBytes } = z.object({ maxMemoryBytes: z.int().positive() }).parse(workerData)
const parent = process.ppid
let begun: { readonly usage: NodeJS.CpuUsage; readonly limitMs: number } | null = null

// Time between files does not count, because the watch itself uses some
parentPort?.on('message', (limitMs) => {
  begun = typeof limitMs === 'number' ? { usage: process.cpuUsage(), limitMs } : null
})

/**
 * Ends its process if it needs too much memory, works too long on one file, or outlives its parent.
 * It runs in a separate thread, because the main thread can be blocked by a file. It measures the
 * memory of the whole process, because PDF data is outside the heap that Node limits, and CPU time,
 * because on a busy machine a normal file can wait.
 */
setInterval(() => {
  if (process.memoryUsage.rss() > ENDED_FROM * maxMemoryBytes || process.ppid !== parent)
    process.kill(process.pid, 'SIGKILL')
  if (begun === null) return
  const { user, system } = process.cpuUsage(begun.usage)
  if ((user + system) / 1_000 > begun.limitMs) process.kill(process.pid, 'SIGTERM')
}, EVERY_MS)
