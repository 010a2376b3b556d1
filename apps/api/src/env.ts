import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { parseDatabaseUrl } from './startup/parse-database-url'
import { readSecretFiles } from './startup/read-secret-files'
import { StartupError } from './startup/startup-error'
import { parseTrustedProxies } from './http/middleware/client-address'
import type { TrustedProxies } from './http/middleware/client-address'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const port = z.coerce.number().int().min(1).max(65_535)
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''))

/** Seconds; a load balancer usually notices within this time that `/readyz` has changed. */
const PRODUCTION_STOP_DELAY = 5

/** An address, or a name and an address in angle brackets. */
const MAILBOX = /^([^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/

/** Background jobs hold up to four connections while they run. */
const MIN_POOL = 6

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
    DKIM_KEY_FILE: z.string().min(1).optional(),
    DKIM_SELECTOR: z.string().regex(HOST_NAME).optional(),
    DKIM_DOMAIN: z.string().regex(HOST_NAME).optional(),
    OIDC_ISSUER: webAddress.optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().min(1).max(100).default('OpenID Connect'),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/)
      .optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: webAddress.optional(),
    OTEL_SERVICE_NAME: z.string().min(1).max(100).default('u4ssc-api'),
    LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
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
  .refine((settings) => settings.CLOCK === undefined || settings.NODE_ENV !== 'production', {
    path: ['CLOCK'],
  })
  .refine((settings) => settings.PUBLIC_SITE_URL ?? settings.NODE_ENV !== 'production', {
    path: ['PUBLIC_SITE_URL'],
  })
  .refine((settings) => settings.PUBLIC_API_URL ?? settings.NODE_ENV !== 'production', {
    path: ['PUBLIC_API_URL'],
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

/** The valid form of each setting, for error messages. */
const EXPECTED: Readonly<Record<string, string>> = {
  NODE_ENV: 'development, test or production',
  HOST: 'an address to listen on, for example 127.0.0.1 or 0.0.0.0',
  API_PORT: 'a port from 1 to 65535, for example 4000',
  SITE_PORT: 'a port from 1 to 65535, for example 3000',
  DATA_DIR:
    'a folder, for example .data; in production, an absolute path such as /var/lib/u4ssc, or set ' +
    'DATABASE_URL',
  DATABASE_URL:
    'the address of a PostgreSQL server, for example postgres://user:password@localhost/u4ssc, ' +
    'with several hosts separated by commas, or empty for the embedded database',
  DATABASE_READ_URL: 'the address of a standby of DATABASE_URL for reads, or empty for none',
  DATABASE_POOL_MAX: `the maximum number of database connections, from ${MIN_POOL} to 500`,
  DATABASE_QUERY_TIMEOUT: 'the time limit of a database query in seconds, from 1 to 3600',
  STOP_DELAY: 'the seconds between the signal to stop and closing the port, from 0 to 300',
  GIT_COMMIT: 'the commit of this build, at most 100 characters',
  PUBLIC_SITE_URL:
    'the web address of the site, for example https://meetings.example.org; required in production',
  PUBLIC_API_URL:
    'the web address of the API, for example https://api.example.org; required in production',
  TRUST_PROXY:
    'the number of proxies in front, for example 1, or their addresses, for example ' +
    '10.0.0.0/8,192.0.2.1, or empty for none',
  SMTP_URL:
    'the address of a mail server, for example smtp://user:password@mail.example.org:587, ' +
    'or empty to keep emails in the outbox',
  BOUNCE_PORT: 'a port from 1 to 65535, for example 2525, or empty to receive no bounces',
  BOUNCE_DOMAIN:
    'the domain with its email delivered to BOUNCE_PORT, for example bounces.example.org',
  DKIM_KEY_FILE: 'a file with the private key to sign emails, or empty to leave them unsigned',
  DKIM_SELECTOR:
    'the selector of the key in DKIM_KEY_FILE, for example u4ssc; empty if there is no key',
  DKIM_DOMAIN: 'the domain that signs emails, for example example.org',
  MAIL_FROM: 'the sender of emails, for example U4SSC <u4ssc@example.org>',
  OIDC_ISSUER: 'the address of an identity provider, for example https://login.example.org',
  OIDC_CLIENT_ID: 'the client ID of this platform at OIDC_ISSUER; empty if there is no OIDC_ISSUER',
  OIDC_CLIENT_SECRET: 'the secret for OIDC_CLIENT_ID; empty if there is no OIDC_CLIENT_ID',
  OIDC_NAME: 'the name of the provider, at most 100 characters',
  METRICS_TOKEN:
    'a secret of at least 16 printable ASCII characters without spaces, or empty to turn /metrics off',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'the web address of an OpenTelemetry collector, for example http://localhost:4318, or empty',
  OTEL_SERVICE_NAME: 'the name of this service in traces, at most 100 characters',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  CLOCK: 'a time such as 2021-11-25T09:00:00Z; must be empty in production',
}

/** Settings of an OpenID Connect provider. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Name shown to people. */
  readonly name: string
}

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
  /** `undefined` if no bounce reports are received. */
  readonly bounces: { readonly port: number; readonly domain: string } | undefined
  /** `undefined` if emails are not signed. */
  readonly dkim:
    { readonly keyFile: string; readonly selector: string; readonly domain: string } | undefined
  /** Settings of OpenID Connect; `undefined` if not offered. */
  readonly oidc: OidcSettings | undefined
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
    bounces: bouncesOf(data),
    dkim: dkimOf(data),
    oidc: oidcOf(data),
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

function sentencesFor(error: z.ZodError, given: NodeJS.ProcessEnv): string {
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
])

function sentenceFor(name: string, value: string | undefined): string {
  const found =
    value === undefined ? 'is not set' : SECRET.has(name) ? 'is not valid' : `is "${value}"`
  return `${name} ${found}. Set it to ${EXPECTED[name]}.`
}
