import { fork } from 'node:child_process'
import { once } from 'node:events'
import { openReaders } from '@u4ssc/documents/isolated'
import { expect, it } from 'vitest'
import { readCircular } from '@u4ssc/reader'
import { readDocument, readTable } from '../src/reading/index'
import { encode } from './hostile/hostile-file'
import { letterText } from './letter-files'

const LETTER = encode(letterText('letters/public/00-tsb-circular-352'))
/** Each attribute is compared with all before it. */
const SLOW = encode(
  `<!doctype html><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>x`,
)

it('a file read in a worker has the same text, map and findings as one read in the caller', async () => {
  const readers = openReaders({ processes: 1 })
  const apart = await readers.read(LETTER, { name: 'letter.pdf' })
  expect(apart).toEqual(await readDocument(LETTER, { name: 'letter.pdf' }))
  readers.close()
})

it('a file that takes too long is stopped, and the following files are read', async () => {
  // The limit of elapsed time is then longer than a test may take, so that of CPU time has to work
  const readers = openReaders({ processes: 1, timeLimitMs: 4_000 })
  const documents = await Promise.all([SLOW, LETTER].map((bytes) => readers.read(bytes)))
  expect(documents[0]).toMatchObject({ text: '', findings: [{ code: 'takes-too-long' }] })
  expect(documents[1]).toMatchObject({ format: 'txt', findings: [] })
  readers.close()
})

it('the caller can stop the reading of a file halfway', async () => {
  const readers = openReaders({ processes: 1, timeLimitMs: 60_000 })
  const asked = new AbortController()
  const slow = readers.read(SLOW, { signal: asked.signal })
  asked.abort()
  expect(await slow).toMatchObject({ findings: [{ code: 'reading-stopped' }] })
  expect(await readers.read(LETTER)).toMatchObject({ format: 'txt' })
  readers.close()
})

it('closed readers stop reading, and accept no more files', async () => {
  const readers = openReaders({ processes: 1, timeLimitMs: 60_000 })
  const files = [SLOW, LETTER].map((bytes) => readers.read(bytes))
  readers.close()
  for (const document of await Promise.all(files))
    expect(document).toMatchObject({ text: '', findings: [{ code: 'reading-stopped' }] })
})

it('stated limits apply in a worker, too', async () => {
  const readers = openReaders({ processes: 1 })
  const limits = { maxLength: 10 }
  expect(await readers.read(LETTER, { limits })).toMatchObject({
    findings: [{ code: 'text-too-long' }],
  })
  readers.close()
})

it('the worker reads a table and a circular as the caller does', async () => {
  const readers = openReaders({ processes: 1 })
  const table = encode('Name;Email\nAna;ana@example.org\n')
  expect(await readers.readTable(table)).toEqual(await readTable(table))
  expect(await readers.readTable(table, { maxRows: 1 })).toMatchObject({
    rows: [],
    findings: [{ code: 'too-many-rows' }],
  })
  const text = letterText('letters/public/00-tsb-circular-352')
  expect(await readers.readCircular(text)).toEqual({ reading: readCircular(text), findings: [] })
  readers.close()
})

it('a circular that takes too long is stopped, and closed readers read none', async () => {
  const readers = openReaders({ processes: 1, timeLimitMs: 1 })
  const text = letterText('letters/public/00-tsb-circular-352').repeat(20)
  expect(await readers.readCircular(text)).toMatchObject({
    reading: null,
    findings: [{ code: 'takes-too-long' }],
  })
  readers.close()
  expect(await readers.readCircular('Circular 352')).toMatchObject({
    findings: [{ code: 'reading-stopped' }],
  })
})

it('a reader process ends if its parent ends while it starts', async () => {
  const child = fork(new URL('../dist/isolated/reader-process.js', import.meta.url), ['1', '1'])
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})
