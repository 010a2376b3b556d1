import { isAbsolute, resolve } from 'node:path'
import type { EmailHealth } from '@u4ssc/client/emails'
import * as z from 'zod'
import { checkFileSettings, FILE_SETTINGS, fileStoreOf } from './startup/file-settings'
import type { FileStoreSettings } from './startup/file-settings'
import { EXPECTED, LOG_LEVELS, MIN_POOL } from './startup/expected-settings'
import { parseDatabaseUrl } from './startup/parse-database-url'
import {
  isSecureOrLocal,
  readSecretFiles,
  SecurityContactSchema,
  StartupError,
} from '@u4ssc/server'
import { parseTrustedProxies } from './http/middleware/client-address'
import type { TrustedProxies } from './http/middleware/client-address'

const port = z.coerce.number().int().min(1).max(65_535)
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''))

/** Seconds; a load balancer usually notices within this time that `/readyz` has changed. */
const PRODUCTION_STOP_DELAY = 5

/** An address, or a name and an address in angle brackets. */
const MAILBOX = /^([^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/

const databaseAddress = z.string().transform((text, context) => {
  const addresses = parseDatabaseUrl(text)
  if (addresses !== undefined) return addresses
  context.addIssue({ code: 'custom' })
  return z.NEVER
})

const HOST_NAME = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i

const SettingsSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().min(1).default('127.0.0.1'),
    API_PORT: port.default(4000),
    SITE_PORT: port.default(3000),
    DATA_DIR: z.string().min(1).default('.data'),
    DATABASE_URL: databaseAddress.optional(),
    DATABASE_READ_URL: databaseAddress.optional(),
    DATABASE_POOL_MAX: z.coerce.number().int().min(MIN_POOL).max(500).default(10),
    DATABASE_QUERY_TIMEOUT: z.coerce.number().int().min(1).max(3600).default(30),
    STOP_DELAY: z.coerce.number().min(0).max(300).optional(),
    GIT_COMMIT: z.string().min(1).max(100).default('unknown'),
    PUBLIC_SITE_URL: webAddress.optional(),
    PUBLIC_API_URL: webAddress.optional(),
    TRUST_PROXY: z.string().transform(toTrustedProxies).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().regex(MAILBOX).default('U4SSC <no-reply@localhost>'),
    BOUNCE_PORT: port.optional(),
    BOUNCE_DOMAIN: z.string().regex(HOST_NAME).optional(),
    MESSAGE_MAX_PEOPLE: z.coerce.number().int().min(0).max(500).default(25),
    MESSAGE_DELAY: z.coerce.number().int().min(0).max(3600).default(60),
    DKIM_KEY_FILE: z.string().min(1).optional(),
    DKIM_SELECTOR: z.string().regex(HOST_NAME).optional(),
    DKIM_DOMAIN: z.string().regex(HOST_NAME).optional(),
    OIDC_ISSUER: webAddress.optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().min(1).max(100).default('OpenID Connect'),
    SECURITY_CONTACT: SecurityContactSchema.optional(),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/)
      .optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: webAddress.optional(),
    OTEL_SERVICE_NAME: z.string().min(1).max(100).default('u4ssc-api'),
    LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
    ...FILE_SETTINGS,
    CLOCK: z.iso.datetime({ offset: true }).optional(),
  })
  .refine((settings) => !settings.DKIM_KEY_FILE === !settings.DKIM_SELECTOR, {
    path: ['DKIM_SELECTOR'],
  })
  .refine((settings) => !settings.OIDC_ISSUER === !settings.OIDC_CLIENT_ID, {
    path: ['OIDC_CLIENT_ID'],
  })
  .refine((settings) => !settings.OIDC_ISSUER === !settings.OIDC_CLIENT_SECRET, {
    path: ['OIDC_CLIENT_SECRET'],
  })
  .superRefine(checkFileSettings)
  .refine((settings) => settings.CLOCK === undefined || settings.NODE_ENV !== 'production', {
    path: ['CLOCK'],
  })
  .superRefine((settings, context) => {
    if (settings.NODE_ENV !== 'production') return
    for (const name of ['PUBLIC_SITE_URL', 'PUBLIC_API_URL'] as const) {
      const address = settings[name]
      if (address === undefined || !isSecureOrLocal(address))
        context.addIssue({ code: 'custom', path: [name] })
    }
  })
  .refine(
    (settings) =>
      settings.NODE_ENV !== 'production' ||
      settings.DATABASE_URL !== undefined ||
      isAbsolute(settings.DATA_DIR),
    { path: ['DATA_DIR'] },
  )
  .refine((settings) => !settings.DATABASE_READ_URL || settings.DATABASE_URL, {
    path: ['DATABASE_READ_URL'],
  })

/** Settings of an OpenID Connect provider. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Name shown to people. */
  readonly name: string
}

export type ToChosen = Readonly<EmailHealth['toChosen']>

export interface Env {
  readonly production: boolean
  readonly host: string
  readonly port: number
  /** Absolute path. */
  readonly dataDir: string
  /** Addresses of the hosts of the server; `undefined` for the embedded database in `dataDir`. */
  readonly databaseUrls: readonly string[] | undefined
  /** Addresses of standbys for reads; `undefined` if there are none. */
  readonly databaseReadUrls: readonly string[] | undefined
  readonly databasePoolMax: number
  readonly databaseQueryTimeoutMs: number
  /** Time between the signal to stop and closing the port. */
  readonly stopDelayMs: number
  /** Commit of this build, or "unknown". */
  readonly commit: string
  readonly publicSiteUrl: string
  readonly publicApiUrl: string
  /** Proxies that are trusted to forward client addresses; `undefined` for none. */
  readonly trustedProxies: TrustedProxies | undefined
  /** `undefined` if emails stay in the outbox. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Emails to chosen people without approval. */
  readonly toChosen: ToChosen
  /** `undefined` if no bounce reports are received. */
  readonly bounces: { readonly port: number; readonly domain: string } | undefined
  /** `undefined` if emails are not signed. */
  readonly dkim:
    | { readonly keyFile: string; readonly selector: string; readonly domain: string }
    | undefined
  /** Settings of OpenID Connect; `undefined` if not offered. */
  readonly oidc: OidcSettings | undefined
  /** Where uploaded files are stored; `undefined` for the database. */
  readonly fileStore: FileStoreSettings | undefined
  /** For `/.well-known/security.txt`; `undefined` if there is none. */
  readonly securityContact: string | undefined
  /** Token for `/metrics`; `undefined` if it is off. */
  readonly metricsToken: string | undefined
  /** Address of the trace collector; `undefined` if there is none. */
  readonly traces: string | undefined
  readonly serviceName: string
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Start of the clock for demonstrations; `undefined` for the system clock. */
  readonly clock: string | undefined
}

/**
 * Reads the settings; an empty variable counts as unset.
 *
 * @throws {StartupError} with one sentence per invalid setting
 */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const given = readSecretFiles(set, SECRET)
  const settings = SettingsSchema.safeParse(given)
  if (!settings.success) throw new StartupError(sentencesFor(settings.error, given))

  const { data } = settings
  const production = data.NODE_ENV === 'production'
  return {
    production,
    host: data.HOST,
    port: data.API_PORT,
    dataDir: resolve(data.DATA_DIR),
    databaseUrls: data.DATABASE_URL,
    databaseReadUrls: data.DATABASE_READ_URL,
    databasePoolMax: data.DATABASE_POOL_MAX,
    databaseQueryTimeoutMs: data.DATABASE_QUERY_TIMEOUT * 1000,
    stopDelayMs: (data.STOP_DELAY ?? (production ? PRODUCTION_STOP_DELAY : 0)) * 1000,
    commit: data.GIT_COMMIT,
    publicSiteUrl: data.PUBLIC_SITE_URL ?? `http://localhost:${data.SITE_PORT}`,
    publicApiUrl: data.PUBLIC_API_URL ?? `http://localhost:${data.API_PORT}`,
    trustedProxies: data.TRUST_PROXY,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    toChosen: { maxPeople: data.MESSAGE_MAX_PEOPLE, delaySeconds: data.MESSAGE_DELAY },
    bounces: bouncesOf(data),
    dkim: dkimOf(data),
    oidc: oidcOf(data),
    fileStore: fileStoreOf(data),
    securityContact: data.SECURITY_CONTACT,
    metricsToken: data.METRICS_TOKEN,
    traces: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    serviceName: data.OTEL_SERVICE_NAME,
    logLevel: data.LOG_LEVEL,
    clock: data.CLOCK,
  }
}

type Settings = z.output<typeof SettingsSchema>

function bouncesOf({ BOUNCE_PORT, BOUNCE_DOMAIN, MAIL_FROM }: Settings): Env['bounces'] {
  if (BOUNCE_PORT === undefined) return undefined
  return { port: BOUNCE_PORT, domain: BOUNCE_DOMAIN ?? domainOf(MAIL_FROM) }
}

function dkimOf({ DKIM_KEY_FILE, DKIM_SELECTOR, DKIM_DOMAIN, MAIL_FROM }: Settings): Env['dkim'] {
  if (DKIM_KEY_FILE === undefined || DKIM_SELECTOR === undefined) return undefined
  const domain = DKIM_DOMAIN ?? domainOf(MAIL_FROM)
  return { keyFile: resolve(DKIM_KEY_FILE), selector: DKIM_SELECTOR, domain }
}

function toTrustedProxies(text: string, context: z.RefinementCtx): TrustedProxies {
  const proxies = parseTrustedProxies(text)
  if (proxies !== undefined) return proxies
  context.addIssue({ code: 'custom' })
  return z.NEVER
}

function oidcOf(settings: Settings): Env['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_NAME: name } = settings
  const { OIDC_CLIENT_SECRET: clientSecret } = settings
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined
  return { issuer, clientId, clientSecret, name }
}

function domainOf(mailbox: string): string {
  return mailbox.replace(/^.*@/, '').replace(/>$/, '')
}

function sentencesFor(
  error: z.ZodError,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const names = new Set(error.issues.map((issue) => String(issue.path[0])))
  return [...names].map((name) => sentenceFor(name, given[name])).join('\n')
}

/** Secrets: error messages do not repeat them, and a variable ending in `_FILE` can name a file. */
const SECRET: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DATABASE_READ_URL',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
  'METRICS_TOKEN',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
])

function sentenceFor(name: string, value: string | undefined): string {
  const found =
    value === undefined ? 'is not set' : SECRET.has(name) ? 'is not valid' : `is "${value}"`
  return `${name} ${found}. Set it to ${EXPECTED[name]}.`
}
