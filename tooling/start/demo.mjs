import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegistration } from './open-registration.mjs'
import { Stop } from './stop.mjs'

/** A time when registration for the meeting of the first circular is open. */
const CLOCK = '2021-11-25T09:00:00Z'
const MEETING = 'u4ssc-6'
/** Settings that would lead to real data, or send real emails. */
const FORBIDDEN = ['DATABASE_URL', 'SMTP_URL', 'S3_ENDPOINT', 'FILES_DIR']
const SCOPES = [
  ...['drafts:read', 'drafts:write', 'drafts:publish', 'documents:write', 'organizations:write'],
  ...['registrations:read', 'registrations:write', 'participants:read', 'check-in'],
]
const PEOPLE = [
  { name: 'Ana Ejemplo', country: 'CO', organization: 'Ciudad de Ejemplo', language: 'es' },
  { name: 'Kofi Exemple', country: 'SN', organization: null, language: 'fr' },
  // Palau joined ITU in 2024: this registration needs a decision
  { name: 'Ngirmang Example', country: 'PW', organization: null, language: 'en' },
]

/**
 * Returns true if the arguments of `npm start` ask for a demonstration.
 *
 * @param {readonly string[]} given
 * @throws {Stop} for any other argument
 */
export function asksForDemo(given) {
  const other = given.find((one) => one !== '--demo')
  if (other !== undefined) throw new Stop(`${other} is not known. npm start takes only --demo.`)
  return given.length > 0
}

/**
 * Returns the environment of a demonstration: data in a new folder, which is deleted when this process ends, and a
 * clock at which registration is open.
 *
 * @param {NodeJS.ProcessEnv} env
 * @throws {Stop} in production, and with settings that lead to other data
 */
export function openDemo(env) {
  if (env['NODE_ENV'] === 'production')
    throw new Stop('--demo is refused in production. Unset NODE_ENV, or start without --demo.')
  const set = FORBIDDEN.find((name) => env[name])
  if (set !== undefined)
    throw new Stop(`--demo has its own data and sends no emails. Unset ${set} and start again.`)
  const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-demo-'))
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  return { ...env, CLOCK: env['CLOCK'] || CLOCK, DATA_DIR: dataDir }
}

/**
 * Fills a new platform with example data: opens registration, registers three people, and creates an owner and an API
 * key.
 *
 * @param {string} api - the address of the API
 * @param {string} firstOwnerUrl - the link that the start printed
 */
export async function fillDemo(api, firstOwnerUrl) {
  const token = /token=([\w-]+)/.exec(firstOwnerUrl)?.[1]
  const owner = { email: 'owner@example.org', password: randomBytes(12).toString('base64url') }
  const { cookie } = await send(api, 'POST /v1/first-owner', {
    body: { name: 'Demonstration owner', ...owner, token },
  })
  await send(api, `PUT /v1/registration-settings/${MEETING}`, {
    cookie,
    body: openRegistration(null),
  })
  for (const [index, person] of PEOPLE.entries()) {
    const email = `person-${index + 1}@example.org`
    const body = { meeting: MEETING, capacity: 'individual', mode: 'online', email, ...person }
    await send(api, 'POST /v1/registration-records', { cookie, body })
  }
  const key = await send(api, 'POST /v1/keys', {
    cookie,
    body: { name: 'Demonstration registrar', scopes: SCOPES },
  })
  return { owner, apiKey: String(key.answer.secret) }
}

/**
 * @param {string} api
 * @param {string} operation - method and path
 * @param {{ cookie?: string, body: object }} request
 */
async function send(api, operation, { cookie = '', body }) {
  const [method = '', path = ''] = operation.split(' ')
  const response = await fetch(new URL(path, api), {
    method,
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Stop(`The example data cannot be created: ${operation}`, text)
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0])
  return { answer: text === '' ? {} : JSON.parse(text), cookie: cookies.join('; ') }
}
