import { setPriority } from 'node:os'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { countPages } from '../reading/count-pages'
import { loadReader, readDocument } from '../reading/read-document'
import { readTable } from '../reading/read-table'
import { ReaderQuestionSchema, type ReaderAnswer, type ReaderQuestion } from './exchange'

/** Time limit factor for circulars: the longest circular takes longer than any file. */
const CIRCULAR_TIME_FACTOR = 8

/** Lower priority, so that the parent gets three times as much CPU on a busy machine. */
const NICE = 5

/** Handles requests one at a time until the parent ends. */
const [maxMemoryBytes = 0, timeLimitMs = 0] = process.argv.slice(2).map(Number)
const watch = new Worker(new URL('./process-watch.js', import.meta.url), {
  workerData: { maxMemoryBytes },
})
setPriority(NICE)

process.on('message', (question) => {
  void answer(question)
})
process.on('disconnect', () => process.exit())
// The parent may have ended while this process started
if (!process.connected) process.exit()

async function answer(question: unknown): Promise<void> {
  const { success, data } = ReaderQuestionSchema.safeParse(question)
  const result = success ? await read(data) : null
  const whole: ReaderAnswer = { result, memoryBytes: process.memoryUsage.rss() }
  process.send?.(whole)
}

/** Counts only reading time, not the time to load libraries. */
async function read(question: ReaderQuestion): Promise<unknown> {
  try {
    const { readNow, limitMs } = await prepare(question)
    watch.postMessage(limitMs)
    return await readNow()
  } catch {
    return null
  } finally {
    watch.postMessage(null)
  }
}

async function prepare(question: ReaderQuestion) {
  switch (question.kind) {
    case 'document': {
      const { bytes, name, limits } = question
      await loadReader(bytes).catch(() => undefined)
      return { readNow: () => readDocument(bytes, { name, limits }), limitMs: timeLimitMs }
    }
    case 'table': {
      const { bytes, ...options } = question
      return { readNow: () => readTable(bytes, options), limitMs: timeLimitMs }
    }
    case 'pages': {
      const { bytes, limits } = question
      await loadReader(bytes).catch(() => undefined)
      const readNow = async () => ({ pages: await countPages(bytes, { limits }) })
      return { readNow, limitMs: timeLimitMs }
    }
    case 'circular': {
      const { readCircular } = await import('@u4ssc/reader')
      const readNow = () => ({ reading: readCircular(question.text), findings: [] })
      return { readNow, limitMs: CIRCULAR_TIME_FACTOR * timeLimitMs }
    }
    default:
      return question satisfies never
  }
}
