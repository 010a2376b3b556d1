import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { readDocument } from '../reading/read-document'
import { ReaderQuestionSchema, type ReaderAnswer } from './exchange'

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
  watch.postMessage(true)
  const document = await read(question)
  watch.postMessage(false)
  const whole: ReaderAnswer = { document, memoryBytes: process.memoryUsage.rss() }
  process.send?.(whole)
}

async function read(question: unknown): Promise<ReaderAnswer['document']> {
  try {
    const { bytes, name, limits } = ReaderQuestionSchema.parse(question)
    return await readDocument(bytes, { name, limits })
  } catch {
    return null
  }
}
