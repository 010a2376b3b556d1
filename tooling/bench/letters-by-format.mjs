import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { amount, reportLimit, reportRow } from './report.mjs'

/**
 * Measures letters per second of `u4ssc read`, by format and mixed, including start and end of the program, and
 * the memory of its main process, which must not grow with four times the files (reader processes have
 * their own limits). With /proc, also prints the number of busy processors.
 */
const CLI = fileURLToPath(new URL('dist/main.js', import.meta.resolve('@u4ssc/cli/package.json')))
const MEMORY = new URL('report-memory.mjs', import.meta.url).href
const FILES = fileURLToPath(
  new URL('../../packages/documents/test/fixtures/libreoffice', import.meta.url),
)
/** Factor for four times the files. */
const MAX_MEMORY_RATIO = 1.2
const TEXTS = fileURLToPath(new URL('../../packages/domain/test/letters/own', import.meta.url))

const files = [FILES, TEXTS].map(async (folder) =>
  (await readdir(folder))
    .filter((name) => /\.(docx|pdf|html|txt)$/.test(name))
    .map((name) => join(folder, name)),
)
const letters = (await Promise.all(files)).flat()

for (const format of ['docx', 'pdf', 'html', 'txt'])
  await measure(
    format,
    letters.filter((file) => extname(file) === `.${format}`),
    200,
  )
const mixed = ['docx', 'pdf', 'html', 'txt'].flatMap((format) =>
  letters.filter((file) => extname(file) === `.${format}`).slice(0, 6),
)
const few = await measure('mixed', mixed, 250)
await measure('mixed', mixed, 500)
const many = await measure('mixed', mixed, 1_000)
reportRow({
  job: '1,000 letter files read by u4ssc, four formats',
  ours: `${amount(many.perSecond)} per second`,
})
reportLimit({
  job: 'Its memory for 1,000 files, compared with 250',
  unit: 'MB',
  ours: many.megabytes,
  limit: few.megabytes * MAX_MEMORY_RATIO,
})

/**
 * @param {string} title
 * @param {readonly string[]} sources
 * @param {number} count
 * @returns {Promise<{ perSecond: number, megabytes: number }>}
 */
async function measure(title, sources, count) {
  const folder = await mkdtemp(join(tmpdir(), 'u4ssc-bench-'))
  for (let index = 0; index < count; index++) {
    const source = sources[index % sources.length] ?? ''
    await copyFile(source, join(folder, `${index}${extname(source)}`))
  }
  const started = performance.now()
  const reading = promisify(execFile)(
    process.execPath,
    ['--import', MEMORY, CLI, 'read', folder, '--json'],
    { maxBuffer: 2 ** 30 },
  )
  /** @type {Map<number, number>} */
  const busy = new Map()
  const watch = setInterval(() => watchTree(reading.child.pid ?? 0, busy), 50)
  const { stdout, stderr } = await reading
  clearInterval(watch)
  const seconds = (performance.now() - started) / 1_000
  const answered = stdout.split('\n').filter((line) => line.includes('"answer":')).length
  const memory = /most memory: (\d+)/.exec(stderr)?.[1] ?? '?'
  console.log(
    `${title.padEnd(6)} ${String(count).padStart(5)} files, ${answered} answered: ${(count / seconds).toFixed(0)} letters/s, ${memory} MB at most, ${processors(busy, seconds)}`,
  )
  await rm(folder, { recursive: true })
  return { perSecond: count / seconds, megabytes: Number(memory) }
}

/**
 * Records the processor time of a process and its children.
 *
 * @param {number} pid
 * @param {Map<number, number>} busy
 */
function watchTree(pid, busy) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    busy.set(pid, (Number(fields[11]) + Number(fields[12])) / 100)
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    for (const child of children.split(' ').filter(Boolean)) watchTree(Number(child), busy)
  } catch {
    // The process has ended, or the machine has no /proc
  }
}

/**
 * @param {Map<number, number>} busy
 * @param {number} seconds
 */
function processors(busy, seconds) {
  const each = [...busy.values()].filter((used) => used > 1)
  const used = each.reduce((sum, own) => sum + own, 0)
  return `${(used / seconds).toFixed(2)} processors busy (${used.toFixed(0)} s in ${each.length} processes)`
}
