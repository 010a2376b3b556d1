import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { loadReader, readDocument } from '../reading/read-document'
import { ReaderQuestionSchema, type ReaderAnswer, type ReaderQuestion } from './exchange'

/** Reads what it is sent, one file at a time, until its parent has gone. */
const [memoryBytesMax, timeLimitMs] = process.argv.slice(2).map(Number)
const watch = new Worker(new URL('./process-watch.js', import.meta.url), {
  workerData: { memoryBytesMax, timeLimitMs },
})

process.on('message', (question) => {
  void answer(question)
})
process.on('disconnect', () => process.exit())

async function answer(question: unknown): Promise<void> {
  const { success, data } = ReaderQuestionSchema.safeParse(question)
  const document = success ? await read(data) : null
  const whole: ReaderAnswer = { document, memoryBytes: process.memoryUsage.rss() }
  process.send?.(whole)
}

/** Only the time that the file takes is counted, not that of loading what reads it. */
async function read({ bytes, name, limits }: ReaderQuestion): Promise<ReaderAnswer['document']> {
  await loadReader(bytes).catch(() => undefined)
  watch.postMessage(true)
  try {
    return await readDocument(bytes, { name, limits })
  } catch {
    return null
  } finally {
    watch.postMessage(false)
  }
}
