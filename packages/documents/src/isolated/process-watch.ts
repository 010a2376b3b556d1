import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

const EVERY_MS = 10
/** Between two looks it grows on. */
const ENDED_FROM = 0.9
const { maxMemoryBytes } = z.object({ maxMemoryBytes: z.int().positive() }).parse(workerData)
const parent = process.ppid
let begun: { readonly usage: NodeJS.CpuUsage; readonly limitMs: number } | null = null

// Between files no time counts: the watch itself would use it up in the end
parentPort?.on('message', (limitMs) => {
  begun = typeof limitMs === 'number' ? { usage: process.cpuUsage(), limitMs } : null
})

/**
 * Ends the process that outgrows its memory, works too long on one file, or outlives its parent. It
 * runs on a thread of its own, because the one that reads may be busy for as long as a file wants. It
 * counts the whole process, because what a PDF unpacks lies outside the heap whose size Node limits;
 * and the time of the processor, because on a busy machine an honest file waits, too.
 */
setInterval(() => {
  if (process.memoryUsage.rss() > ENDED_FROM * maxMemoryBytes || process.ppid !== parent)
    process.kill(process.pid, 'SIGKILL')
  if (begun === null) return
  const { user, system } = process.cpuUsage(begun.usage)
  if ((user + system) / 1_000 > begun.limitMs) process.kill(process.pid, 'SIGTERM')
}, EVERY_MS)
