import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'

/** An instant at which registration to the sixth meeting is open. */
export const BEFORE_THE_SIXTH = '2021-11-25T09:00:00Z'

export interface OpenPlatform {
  readonly site: string
  readonly api: string
  readonly admin: string
  readonly firstOwnerUrl: string | undefined
  /** Starts it again on the same data, after it was stopped or killed. */
  readonly reopen: () => Promise<OpenPlatform>
  /** As `kill -9` would, and waits until the processes are gone. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Place {
  readonly clock: string | undefined
  readonly smtpUrl: string | undefined
  readonly dataDir: string
}

/**
 * Starts the built platform on free ports with data of its own.
 *
 * @param smtpUrl - without it mails wait in the outbox
 */
export function openPlatform(clock?: string, smtpUrl?: string): Promise<OpenPlatform> {
  return open({ clock, smtpUrl, dataDir: mkdtempSync(join(tmpdir(), 'u4ssc-e2e-')) })
}

async function open(place: Place): Promise<OpenPlatform> {
  const settings = readSettings({
    API_PORT: String(await findFreePort()),
    SITE_PORT: String(await findFreePort()),
    DATA_DIR: place.dataDir,
  })
  const platform = await startPlatform(settings, environmentOf(place))
  return {
    site: `http://localhost:${settings.sitePort}`,
    api: `http://localhost:${settings.apiPort}`,
    admin: platform.addresses.admin,
    firstOwnerUrl: platform.firstOwnerUrl,
    reopen: () => open(place),
    async kill() {
      platform.kill()
      await platform.allEnded
    },
    async close() {
      await platform.stop()
      rmSync(place.dataDir, { recursive: true, force: true })
    },
  }
}

/** Nothing of the settings of whoever runs the tests, and not vitest's own NODE_ENV. */
function environmentOf({ clock, smtpUrl }: Place): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  const given = { CLOCK: clock, SMTP_URL: smtpUrl }
  const set = Object.entries(given).filter(([, value]) => value !== undefined)
  return { PATH, HOME, TMPDIR, LOG_LEVEL: 'warn', ...Object.fromEntries(set) }
}
