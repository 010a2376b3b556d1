import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle } from 'drizzle-orm/pglite'
import { StartupError } from '@u4ssc/server'
import { queryLogger } from '../tracing/index'
import type { Execute, Listen, OpenDatabase, RunAlone } from './database'
import { DurableFileSystem } from './durable-file-system'
import type { SyncFile } from './durable-file-system'
import { lockFolder } from './lock-folder'
import { prepareTables } from './migrations/index'
import * as schema from './tables/index'
import * as z from 'zod'

/** A stopping process can still be closing its database while its successor starts. */
const LOCK_WAIT_MS = 5_000

/** Durable commits: `-F` would turn fsync off, and the engine's `fdatasync` does nothing. */
const DURABLE = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/** The engine clears and keeps this memory at the start; the default is four times as much. */
const CACHE = ['-c', 'shared_buffers=32MB']

/** A recycled log segment would keep deleted data. */
const FORGETFUL = ['-c', 'wal_recycle=off']

/** A rush of registrations changes a table within seconds. */
const ANALYZE_EVERY_MS = 10_000

const REASON_LENGTH = 200

const EXTENSIONS = { pg_trgm }

/**
 * Opens PostgreSQL inside this process, in a folder that no other process can use, and applies
 * migrations.
 *
 * @throws {StartupError} if the folder is in use, not writable or damaged
 */
export async function openEmbedded(
  dataDir: string,
  { syncFile, lockWaitMs = LOCK_WAIT_MS }: { syncFile?: SyncFile; lockWaitMs?: number } = {},
): Promise<OpenDatabase> {
  makeFolder(dataDir)
  const unlock = await lockFolder(dataDir, lockWaitMs)
  try {
    const folder = join(dataDir, 'database')
    if (!existsSync(folder)) await initialise(folder)
    const engine = await PGlite.create({
      fs: new DurableFileSystem(folder, syncFile),
      startParams: [...DURABLE, ...CACHE, ...FORGETFUL],
      extensions: EXTENSIONS,
    })
    const close = async () => {
      clearInterval(analyzing)
      await engine.close()
      unlock()
    }
    const database = await migrated(engine, close)
    const analyze = () => {
      // What was not analyzed is tried again the next time
      analyzeChanged(database.execute).catch(() => undefined)
    }
    const analyzing = setInterval(analyze, ANALYZE_EVERY_MS).unref()
    return database
  } catch (error) {
    unlock()
    throw error instanceof StartupError ? error : damaged(dataDir, error)
  }
}

function damaged(dataDir: string, error: unknown): StartupError {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return new StartupError(
    `The database in the data folder ${dataDir} cannot be opened (${reason.slice(0, REASON_LENGTH)}). ` +
      'Restore the folder from a backup, or set DATA_DIR to another folder.',
  )
}

interface InMemory extends OpenDatabase {
  /** Returns a copy of all data. */
  readonly dump: () => Promise<Blob>
}

/** Opens a temporary in-memory database, optionally with a copy of another one. */
export async function openInMemory(beginning?: Blob): Promise<InMemory> {
  const engine = await PGlite.create({
    extensions: EXTENSIONS,
    ...(beginning === undefined ? {} : { loadDataDir: beginning }),
  })
  const database = await migrated(engine, () => engine.close())
  return { ...database, dump: () => engine.dumpDataDir('none') }
}

async function migrated(engine: PGlite, close: () => Promise<void>): Promise<OpenDatabase> {
  const db = drizzle(engine, { schema, logger: queryLogger })
  await db.transaction(prepareTables)
  const listen: Listen = async (channel, onNotice) => engine.listen(channel, onNotice)
  const execute: Execute = async (text, values = []) => {
    if (values.length > 0) return engine.query(text, values)
    const answers = await engine.exec(text)
    return { rows: answers.flatMap(({ rows }) => rows) }
  }
  const runAlone = runAloneInProcess()
  return {
    db,
    readDb: db,
    engine: 'embedded',
    listen,
    execute,
    runAlone,
    connections: undefined,
    close,
  }
}

/** No other process can use the folder. */
function runAloneInProcess(): RunAlone {
  const running = new Set<string>()
  return async (name, work) => {
    if (running.has(name)) return
    running.add(name)
    await work().finally(() => running.delete(name))
  }
}

function makeFolder(folder: string): void {
  try {
    makeWithParents(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new StartupError(
      `The data folder ${folder} cannot be written (${reason}). ` +
        'Give this user write access, or set DATA_DIR to another folder.',
    )
  }
}

/** Creates folders one by one: some Node versions hang when asked to create them all. */
function makeWithParents(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  makeWithParents(dirname(folder))
  mkdirSync(folder)
}

/** Initialises the folder under a temporary name and renames it once it is complete and flushed. */
async function initialise(folder: string): Promise<void> {
  const beginning = `${folder}.new`
  rmSync(beginning, { recursive: true, force: true })
  const engine = await PGlite.create(beginning)
  await engine.close()
  syncTree(beginning)
  renameSync(beginning, folder)
  syncPath(join(folder, '..'))
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else syncPath(path)
  }
  syncPath(folder)
}

function syncPath(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const StatementsSchema = z.array(z.object({ statement: z.string() }))

/** The rule of the server's autovacuum: 50 rows and a tenth of the table. */
const CHANGED = `
  select format('analyze %I', relname) as statement from pg_stat_user_tables
  where n_mod_since_analyze > 50 + n_live_tup / 10`

/**
 * Gathers the statistics of tables that have changed, as autovacuum does on a server. The embedded
 * engine has none, and a statement that was planned for empty tables would stay so.
 */
export async function analyzeChanged(execute: Execute): Promise<void> {
  await execute('select pg_stat_force_next_flush()')
  const { rows } = await execute(CHANGED)
  for (const { statement } of StatementsSchema.parse(rows)) await execute(statement)
}
