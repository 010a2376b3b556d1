import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { RESULTS, writeTable } from './write-table.mjs'

// Runs all benchmarks in sequence and prints their output and a table of all results. With --write, writes the
// table to docs/benchmarks.md. A failed benchmark gets a row, and the others continue. Names select benchmarks:
// node table.mjs growth search

const BENCHES = ['growth', 'api', 'site', 'weights', 'search', 'registration', 'memory']
const MAX_MINUTES = 15
/** A ratio of zero to zero is NaN, and null in JSON. */
const NumberSchema = z.number().nullish()
const RowSchema = z.object({
  ...{ job: z.string(), ours: z.string(), peer: z.string().optional(), why: z.string().optional() },
  ...{ ratio: NumberSchema, mark: NumberSchema },
})
const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const DOCUMENT = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

const args = process.argv.slice(2)
const names = args.filter((arg) => arg !== '--write')
const unknown = names.filter((name) => !BENCHES.includes(name))
if (unknown.length > 0) throw new Error(`Unknown benchmark ${unknown.join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-bench-table-'))
// Ends the running benchmark on exit
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
const startedAt = new Date()
const loadBefore = loadavg()[0] ?? 0
try {
  const benches = []
  for (const name of names.length > 0 ? names : BENCHES) benches.push(await run(name))
  const table = writeTable(benches, {
    on: startedAt.toISOString().slice(0, 10),
    minutes: Math.ceil((Date.now() - startedAt.getTime()) / 60_000),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`,
    loadBefore,
  })
  console.log(`\n${table}`)
  if (args.includes('--write')) {
    const [byHand = ''] = readFileSync(DOCUMENT, 'utf8').split(RESULTS)
    writeFileSync(DOCUMENT, byHand + table)
  }
  if (benches.some(({ failure }) => failure !== null)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} name
 * @returns {Promise<import('./write-table.mjs').BenchRun>}
 */
async function run(name) {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, '')
  console.log(`\n== ${name}`)
  const child = spawn(process.execPath, [join(FOLDER, `${name}.mjs`)], {
    env: { ...process.env, BENCH_ROWS: file },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  const end = () => endGroup(child.pid)
  process.once('exit', end)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    end()
  }, MAX_MINUTES * 60_000)
  const [code, signal] = await once(child, 'close')
  clearTimeout(timer)
  end()
  process.removeListener('exit', end)
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => RowSchema.parse(JSON.parse(line)))
  const ending = signal === null ? `ended with ${code}` : `was ended by ${signal}`
  const failure = isLate ? `did not finish within ${MAX_MINUTES} minutes` : ending
  return { name, rows, failure: code === 0 && !isLate ? null : failure }
}

/** Ends a benchmark with all its processes. @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // All processes have ended
  }
}
