import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'

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
  readonly close: () => Promise<void>
}

interface Options {
  readonly clock: string | undefined
  readonly smtpUrl: string | undefined
  readonly dataDir: string
}

/**
 * Starts the built platform on free ports with separate data.
 *
 * @param smtpUrl - without it, emails wait in the outbox
 */
export function openPlatform(clock?: string, smtpUrl?: string): Promise<OpenPlatform> {
  return open({ clock, smtpUrl, dataDir: mkdtempSync(join(tmpdir(), 'u4ssc-e2e-')) })
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
    async close() {
      await platform.stop()
      rmSync(options.dataDir, { recursive: true, force: true })
    },
  }
}

/** Returns an environment without the settings of the developer and Vitest's NODE_ENV. */
function environmentOf({ clock, smtpUrl }: Options): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  const given = { CLOCK: clock, SMTP_URL: smtpUrl }
  const set = Object.entries(given).filter(([, value]) => value !== undefined)
  return { PATH, HOME, TMPDIR, LOG_LEVEL: 'warn', ...Object.fromEntries(set) }
}
