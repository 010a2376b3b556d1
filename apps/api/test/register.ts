import { and, eq } from 'drizzle-orm'
import { RegistrationConfirmedSchema } from '@u4ssc/client/registrations'
import type {
  Application,
  RegistrationConfirmed,
  RegistrationSettings,
} from '@u4ssc/client/registrations'
import { registrations } from '../src/db/tables/index'
import { makeLink } from '../src/mail/index'
import { post, sending } from './open-test-app'
import type { TestApp } from './open-test-app'

export const SETTINGS: RegistrationSettings = {
  openTo: 'everyone',
  opensAt: null,
  closesAt: null,
  rule: 'automatic',
  places: { 'on-site': null, online: null },
  quotas: [],
  modes: ['online'],
  listedDays: 30,
  offerHours: 48,
  reminderHours: [24, 1],
  questions: [],
}

/** Opens registration for the sixth meeting. @returns the cookie of the registrar */
export async function openRegistration(
  app: TestApp,
  settings: Partial<RegistrationSettings> = {},
): Promise<string> {
  const cookie = await app.signInAs('registrar')
  const body = { ...SETTINGS, ...settings }
  const path = '/v1/registration-settings/u4ssc-6'
  const response = await app.request(path, sending('PUT', body, { cookie }))
  if (response.status !== 200) throw new Error(await response.text())
  return cookie
}

export function applicationOf(email: string, change: Partial<Application> = {}): Application {
  return {
    name: 'Ana María Ñ.',
    email,
    country: 'CO',
    capacity: 'individual',
    mode: 'online',
    language: 'es',
    privacyNotice: true,
    ...change,
  }
}

export function applyAs(app: TestApp, email: string, change: Partial<Application> = {}) {
  return app.request('/v1/meetings/u4ssc-6/registrations', post(applicationOf(email, change)))
}

/** Returns the confirmation link that an email would bring. */
export async function confirmTokenOf(app: TestApp, email: string): Promise<string> {
  const own = and(eq(registrations.slug, 'u4ssc-6'), eq(registrations.email, email))
  const [row] = await app.db.select().from(registrations).where(own)
  if (!row) throw new Error('Nobody registered with that address')
  const expiresAt = '2021-12-31T00:00:00.000Z'
  const to = { registrationId: row.id }
  return makeLink(app.db, { purpose: 'confirm', to, at: app.clock(), expiresAt })
}

async function confirmAs(app: TestApp, email: string): Promise<RegistrationConfirmed> {
  const token = await confirmTokenOf(app, email)
  const response = await app.request('/v1/registrations/confirmation', post({ token }))
  return RegistrationConfirmedSchema.parse(await response.json())
}

/** Registers and confirms. */
export async function registerAs(
  app: TestApp,
  email: string,
  change: Partial<Application> = {},
): Promise<RegistrationConfirmed> {
  await applyAs(app, email, change)
  return confirmAs(app, email)
}
