import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { waitUntilReady } from '@u4ssc/start/wait-until-ready.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import * as z from 'zod'
import { lettersOfMany } from './many-letters.mjs'
import { reportLimit } from './report.mjs'

const PageSchema = z.looseObject({ items: z.array(z.unknown()) })

const LETTERS = 1_000
const PARAGRAPHS = 50
const ROUNDS = 20
const MAX_MEDIAN_MS = 100

/** Common and rare words, phrases, six languages, filters, and misspelled words. */
const QUESTIONS = [
  'q=meeting',
  'q=smart+sustainable+cities',
  'q=%22smart+sustainable%22',
  'q=indicator&type=letter&from=2015-01-01',
  'q=participation+-virtual',
  'q=r%C3%A9unions&language=fr',
  'q=ciudades&language=es',
  'q=%D0%B3%D0%BE%D1%80%D0%BE%D0%B4%D0%B0',
  'q=%D8%A7%D9%84%D9%85%D8%AF%D9%86',
  'q=%E6%99%BA%E6%85%A7%E5%9F%8E%E5%B8%82',
  'q=sustainible+partcipants',
]

const installed = findInstalledPostgres()
if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
const server = await openPostgres(async () => installed)
const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const port = await findFreePort()
const address = `http://localhost:${port}`
const environment = {
  ...process.env,
  DATABASE_URL: server.url,
  DATA_DIR: dataDir,
  API_PORT: String(port),
  LOG_LEVEL: 'error',
}
try {
  await withApi(async () => undefined)
  write(lettersOfMany(LETTERS, PARAGRAPHS))
  await withApi(async () => {
    await waitUntilIndexed()
    await measure()
  })
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** @param {() => Promise<void>} use */
async function withApi(use) {
  const api = startApp(
    { name: 'API', entry: 'apps/api/dist/main.js' },
    environment,
    () => undefined,
  )
  try {
    await waitUntilReady(`${address}/readyz`, api)
    await use()
  } finally {
    await api.stop()
  }
}

/** @param {readonly object[]} letters - indexed by the API after its start */
function write(letters) {
  const rows = letters.map((letter) => JSON.stringify(letter).replaceAll('\\', '\\\\')).join('\n')
  const script = `create temporary table given (letter jsonb);
copy given from stdin;
${rows}
\\.
insert into circulars (id, kind, series, number, issued_on, subject, language, source_text, circular,
  meetings, evidence, diagnostics, corrections, published_at)
select letter ->> 'id', 'circular', 'Bench', letter ->> 'id', (letter -> 'circular' ->> 'issuedOn')::date,
  letter -> 'circular' ->> 'subject', letter -> 'circular' ->> 'language', '', letter -> 'circular',
  '[]', '{}', '[]', '[]', now() from given;`
  runSql(script)
}

/** The API indexes letters in the background after its start. */
async function waitUntilIndexed() {
  const missing = `select count(*) from circulars where not exists
    (select from search_entries where circular_id = circulars.id)`
  while (runSql(missing).trim() !== '0') await pause(1_000)
}

/**
 * @param {string} script
 * @returns {string} the rows
 */
function runSql(script) {
  const psql = join(dirname(installed?.postgres ?? ''), 'psql')
  const { status, stdout, stderr } = spawnSync(
    psql,
    ['-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', server.url],
    { input: script, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return stdout
}

async function measure() {
  /** @type {Map<string, number[]>} */
  const times = new Map(QUESTIONS.map((question) => [question, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [question, taken] of times) {
      const start = performance.now()
      const answer = await fetch(`${address}/v1/search?${question}`)
      const { items } = PageSchema.parse(await answer.json())
      if (items.length === 0) throw new Error(`${question} finds nothing`)
      if (round > 0) taken.push(performance.now() - start)
    }
  console.log(`\nGET /v1/search among ${LETTERS * PARAGRAPHS} paragraphs, milliseconds`)
  for (const [question, taken] of times)
    console.log(
      `  ${decodeURIComponent(question).padEnd(46)} median ${quantile(taken, 0.5)}   p95 ${quantile(taken, 0.95)}`,
    )
  const all = quantile([...times.values()].flat(), 0.5)
  console.log(`  ${'all'.padEnd(46)} median ${all}`)
  reportLimit({
    job: `Search among ${LETTERS * PARAGRAPHS} paragraphs, median`,
    unit: 'ms',
    ours: Number(all),
    limit: MAX_MEDIAN_MS,
  })
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1).padStart(7)
}
