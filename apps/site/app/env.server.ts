import * as z from 'zod'
import { isSecureOrLocal, readSecretFiles, SecurityContactSchema } from '@u4ssc/server'
import type { Secretariat } from './secretariat'

/** In seconds: load balancers usually ask every few seconds whether a server is ready. */
const PRODUCTION_STOP_DELAY = 5

const PortSchema = z.coerce
  .number('A port is a number from 1 to 65535, such as 3000')
  .int()
  .min(1)
  .max(65_535)

const WebAddressSchema = z
  .url({ protocol: /^https?$/, error: 'A web address, such as https://api.example.org' })
  .transform((address) => address.replace(/\/$/, ''))

/** One address or several, separated by commas. */
const WebAddressesSchema = z
  .string()
  .transform((list) => list.split(',').map((address) => address.trim()))
  .pipe(z.tuple([WebAddressSchema], WebAddressSchema))

const EnvSchema = z
  .object({
    NODE_ENV: z.string().default('development'),
    HOST: z.string().min(1).default('127.0.0.1'),
    SITE_PORT: PortSchema.default(3000),
    API_PORT: PortSchema.default(4000),
    PUBLIC_SITE_URL: z.url().optional(),
    PUBLIC_API_URL: z.url().optional(),
    INTERNAL_API_URL: WebAddressesSchema.optional(),
    STOP_DELAY: z.coerce.number('A number of seconds, such as 5').min(0).max(20).optional(),
    SECURITY_CONTACT: SecurityContactSchema.optional(),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/, 'At least 16 printable ASCII characters without spaces')
      .optional(),
    GIT_COMMIT: z.string().default('unknown'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    SECRETARIAT_NAME: z
      .string()
      .trim()
      .min(1)
      .default('U4SSC, International Telecommunication Union (ITU)'),
    SECRETARIAT_ADDRESS: z.string().trim().min(1).optional(),
    SECRETARIAT_EMAIL: z
      .email('An email address, such as secretariat@example.org')
      .default('u4ssc@itu.int'),
    SECRETARIAT_TELEPHONE: z.string().trim().min(1).optional(),
    CLOCK: z.iso.datetime({ offset: true }).optional(),
  })
  .refine((env) => env.CLOCK === undefined || env.NODE_ENV !== 'production', {
    path: ['CLOCK'],
    error: 'CLOCK is for demonstrations and tests; production has the real time',
  })
  .superRefine((env, context) => {
    if (env.NODE_ENV !== 'production') return
    for (const name of ['PUBLIC_SITE_URL', 'PUBLIC_API_URL'] as const) {
      const address = env[name]
      if (address === undefined || !isSecureOrLocal(address))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'Required in production, with https: such as https://meetings.example.org',
        })
    }
  })
  .transform(({ API_PORT, ...env }) => {
    const PUBLIC_API_URL = env.PUBLIC_API_URL ?? `http://localhost:${API_PORT}`
    return {
      ...env,
      PUBLIC_API_URL,
      // The addresses for requests of the site itself, if they differ from the public one
      INTERNAL_API_URL: env.INTERNAL_API_URL ?? ([PUBLIC_API_URL] as const),
      STOP_DELAY: env.STOP_DELAY ?? (env.NODE_ENV === 'production' ? PRODUCTION_STOP_DELAY : 0),
      PUBLIC_SITE_URL: env.PUBLIC_SITE_URL ?? `http://localhost:${env.SITE_PORT}`,
    }
  })

/** The settings of the site, read once from the environment. */
export const env = readEnv(process.env)

/** The secretariat named in the footer. */
export const secretariat: Secretariat = {
  name: env.SECRETARIAT_NAME,
  address: env.SECRETARIAT_ADDRESS ?? null,
  email: env.SECRETARIAT_EMAIL,
  telephone: env.SECRETARIAT_TELEPHONE ?? null,
}

/** Whether the site is served over HTTPS; only then is HSTS sent. */
export const isHttps = env.PUBLIC_SITE_URL.startsWith('https:')

/** @throws an error that names each invalid setting and the expected value, or an unreadable file */
export function readEnv(
  source: Readonly<Record<string, string | undefined>>,
): z.infer<typeof EnvSchema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const reading = EnvSchema.safeParse(readSecretFiles(given, ['METRICS_TOKEN']))
  if (reading.success) return reading.data
  throw new Error(`The settings of the site cannot be used:\n${z.prettifyError(reading.error)}`)
}
