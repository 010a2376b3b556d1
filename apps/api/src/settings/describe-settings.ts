import { sql } from 'drizzle-orm'
import { LANGUAGES } from '@u4ssc/domain'
import type { PlatformSetting, PlatformSettings } from '@u4ssc/client/platform'
import * as z from 'zod'
import type { Database, OpenDatabase } from '../db/index'
import type { Env } from '../env'

/** Start settings of the process. */
export interface Setup {
  readonly env: Env
  readonly engine: OpenDatabase['engine']
}

const SizeSchema = z.object({
  rows: z.tuple([z.object({ bytes: z.coerce.number<string>().int() })]),
})

/** Returns the settings of the instance; of addresses with a password, only the host. */
export async function describeSettings(
  db: Database,
  { env, engine }: Setup,
): Promise<PlatformSettings> {
  const size = await db.execute(sql`select pg_database_size(current_database())::text as bytes`)
  const {
    rows: [{ bytes }],
  } = SizeSchema.parse(size)
  return { settings: settingsOf(env), languages: [...LANGUAGES], engine, storedBytes: bytes }
}

function settingsOf(env: Env): PlatformSetting[] {
  return [
    { setting: 'site-address', variable: 'PUBLIC_SITE_URL', value: env.publicSiteUrl },
    { setting: 'api-address', variable: 'PUBLIC_API_URL', value: env.publicApiUrl },
    { setting: 'mail-from', variable: 'MAIL_FROM', value: env.mailFrom },
    { setting: 'mail-server', variable: 'SMTP_URL', value: hostOf(env.smtpUrl) },
    { setting: 'bounces', variable: 'BOUNCE_PORT', value: env.bounces?.domain ?? null },
    { setting: 'signature', variable: 'DKIM_KEY_FILE', value: env.dkim?.domain ?? null },
    { setting: 'database', variable: 'DATABASE_URL', value: hostsOf(env.databaseUrls) },
    { setting: 'data-folder', variable: 'DATA_DIR', value: env.dataDir },
    { setting: 'metrics', variable: 'METRICS_TOKEN', value: env.metricsToken ? '/metrics' : null },
    { setting: 'clock', variable: 'CLOCK', value: env.clock ?? null },
  ]
}

function hostsOf(addresses: readonly string[] | undefined): string | null {
  return addresses?.map((address) => new URL(address).host).join(', ') ?? null
}

function hostOf(address: string | undefined): string | null {
  return address === undefined ? null : new URL(address).host
}
