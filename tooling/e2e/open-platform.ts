import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'
import { createDatabase, dropDatabase } from './server-databases'

/** The variables that lead test files to the data of a first start. */
const STARTED_DATA = 'E2E_STARTED_DATA'
const STARTED_DATABASE = 'E2E_STARTED_DATABASE'

/** A time when registration for the sixth meeting is open. */
export const BEFORE_THE_SIXTH = '2021-11-25T09:00:00Z'

export interface OpenPlatform {
  readonly site: string
  readonly api: string
  readonly admin: string
  readonly firstOwnerUrl: string | undefined
  /** Starts it again with the same data, with the same clock or another one. */
  readonly reopen: (clock?: string) => Promise<OpenPlatform>
  /** Like `kill -9`; waits until the processes have ended. */
  readonly kill: () => Promise<void>
  /** Stops it and keeps its data. */
  readonly end: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Options {
  readonly clock: string | undefined
  readonly smtpUrl: string | undefined
  readonly dataDir: string
  /** Of a database on a server; without it, the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined
}

/**
 * Starts the built platform on free ports with separate data, on the server of TEST_DATABASE_URL if it
 * is set, else on the embedded database.
 *
 * @param smtpUrl - without it, emails wait in the outbox
 */
export async function openPlatform(clock?: string, smtpUrl?: string): Promise<OpenPlatform> {
  const { [STARTED_DATA]: started, [STARTED_DATABASE]: template } = process.env
  if (started === undefined || clock !== BEFORE_THE_SIXTH)
    return open({ clock, smtpUrl, dataDir: newFolder(), databaseUrl: await createDatabase() })
  const dataDir = newFolder()
  cpSync(started, dataDir, { recursive: true, filter: (file) => basename(file) !== 'lock' })
  const databaseUrl = template === undefined ? undefined : await createDatabase(template)
  return open({ clock, smtpUrl, dataDir, databaseUrl })
}

/** Starts the built platform on the embedded database, as `npm start` does. */
export function openEmbeddedPlatform(): Promise<OpenPlatform> {
  const dataDir = newFolder()
  return open({ ...{ clock: undefined, smtpUrl: undefined }, dataDir, databaseUrl: undefined })
}

/**
 * Keeps the data of a first start before the sixth meeting, for all test files: to start with a copy
 * takes a third of the time. Tests with another clock start without data.
 */
export default async function keepStartedData(): Promise<() => Promise<void>> {
  const dataDir = newFolder()
  const databaseUrl = await createDatabase()
  const platform = await open({
    ...{ clock: BEFORE_THE_SIXTH, smtpUrl: undefined },
    ...{ dataDir, databaseUrl },
  })
  await platform.end()
  process.env[STARTED_DATA] = dataDir
  if (databaseUrl !== undefined) process.env[STARTED_DATABASE] = databaseUrl
  return () => remove({ dataDir, databaseUrl })
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'u4ssc-e2e-'))
}

async function remove({ dataDir, databaseUrl }: Pick<Options, 'dataDir' | 'databaseUrl'>) {
  rmSync(dataDir, { recursive: true, force: true })
  if (databaseUrl !== undefined) await dropDatabase(databaseUrl)
}

async function open(options: Options): Promise<OpenPlatform> {
  const settings = readSettings({
    API_PORT: String(await findFreePort()),
    SITE_PORT: String(await findFreePort()),
    DATA_DIR: options.dataDir,
  })
  const platform = await startPlatform(settings, environmentOf(options))
  return {
    site: `http://localhost:${settings.sitePort}`,
    api: `http://localhost:${settings.apiPort}`,
    admin: platform.addresses.admin,
    firstOwnerUrl: platform.firstOwnerUrl,
    reopen: (clock = options.clock) => open({ ...options, clock }),
    async kill() {
      platform.kill()
      await platform.allEnded
    },
    end: () => platform.stop(),
    async close() {
      await platform.stop()
      await remove(options)
    },
  }
}

/** Returns an environment without the settings of the developer and Vitest's NODE_ENV. */
function environmentOf({ clock, smtpUrl, databaseUrl }: Options): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  const given = { CLOCK: clock, SMTP_URL: smtpUrl, DATABASE_URL: databaseUrl }
  const set = Object.entries(given).filter(([, value]) => value !== undefined)
  return { PATH, HOME, TMPDIR, LOG_LEVEL: 'warn', ...Object.fromEntries(set) }
}
