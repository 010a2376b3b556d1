import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { copyPostgres } from '@u4ssc/test-binaries/postgres.mjs'
import { findLosses } from './find-losses.mjs'
import { becomeOwner, startApi } from './start-api.mjs'
import { openWriters } from './writers.mjs'

const ROUNDS = Number(process.env['N'] ?? 20)
const MAX_START_MS = 5_000

/** Losses are permanent, so checking every ten rounds is enough and faster. */
const CHECK_EVERY = 10

/**
 * Minimum and maximum duration of a round, random so that the kill hits any part of a write. The first draft waits for
 * a new process of the reader.
 */
const LOAD_MS = /** @type {const} */ ([500, 6_000])

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-crash-'))
const server = await openPostgres(
  async (programs) => findInstalledPostgres() ?? copyPostgres(programs),
)
try {
  await crash('embedded', { DATA_DIR: folder })
  await crash(`PostgreSQL ${server.version}`, { DATABASE_URL: server.url })
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} engine
 * @param {Record<string, string>} settings
 */
async function crash(engine, settings) {
  const first = await startApi(settings)
  const cookie = await becomeOwner(first)
  const writers = await openWriters(first.baseUrl, cookie)
  const starts = []
  let losses = 0
  let api = first
  for (let round = 0; round < ROUNDS; round += 1) {
    const writing = writers.write(api.baseUrl)
    await pause(randomInt(...LOAD_MS))
    api.kill()
    await writing
    await api.ended

    api = await startApi(settings)
    starts.push(api.startMs)
    if ((round + 1) % CHECK_EVERY > 0 && round + 1 < ROUNDS) continue
    const found = await findLosses(api.baseUrl, cookie, writers.acknowledged)
    for (const loss of found) console.error(`${engine}, round ${round + 1}: ${loss}`)
    losses += found.length
  }
  await api.stop()
  report(engine, writers.acknowledged, starts, losses)
}

/**
 * @param {string} engine
 * @param {import('./writers.mjs').Acknowledged} acknowledged
 * @param {number[]} starts
 * @param {number} losses
 */
function report(engine, { drafts, publications }, starts, losses) {
  const sorted = starts.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const slowest = sorted.at(-1) ?? 0
  console.log(
    `${engine}: ${ROUNDS} kills; ${drafts.size} drafts and ${publications.size} publications ` +
      `acknowledged, ${losses} losses; next start ${median} ms (median), ${slowest} ms (slowest)`,
  )
  // Without a publication, nothing was tested
  if (losses > 0 || slowest > MAX_START_MS || publications.size === 0) process.exitCode = 1
}
