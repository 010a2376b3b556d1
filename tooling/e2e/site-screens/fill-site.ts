import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import type { DraftChange } from '@u4ssc/client/drafts'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import { LETTER, OWNER } from '../dashboard'
import { linkInEmail } from '../open-mailbox'
import type { OpenPlatform } from '../open-platform'
import { CORRIGENDUM, QUESTIONS, SIXTH, sixthMoved, WORKSHOP } from './site-content'

/** Addresses that exist only after the content was created, without the language. */
export type SitePaths = Awaited<ReturnType<typeof fillSite>>

type Facts = Readonly<Record<string, DraftChange['corrections'][number]['value']>>

const ANA = { name: 'Ana Ejemplo', organization: 'Aguas de Bogotá', country: 'CO' }
const PEOPLE = [
  { ...ANA, email: 'ana@example.org', listed: 'public' },
  { name: 'Hana Rei', organization: 'Rei Works', country: 'JP', email: 'hana@example.org' },
  { name: 'Marc Exemple', country: 'FR', email: 'marc@example.org' },
] as const

/** Publishes meetings in many states, registers people and returns their personal pages. */
export async function fillSite(owner: Client) {
  await change(owner, 'u4ssc-6', SIXTH)
  await change(owner, 'u4ssc-6', sixthMoved())
  await publishLetter(owner, CORRIGENDUM, {})
  const workshop = await publishLetter(owner, LETTER, WORKSHOP)
  const cancelled = await publishLetter(owner, letterOn('Water Meters', '72'), {})
  await change(owner, cancelled, { status: 'cancelled' })
  const postponed = await publishLetter(owner, letterOn('Street Lighting', '73'), {})
  await change(owner, postponed, { status: 'postponed' })
  const bare = await publishLetter(owner, letterOn('Open Data', '74'), {})
  const withdrawn = await publishLetter(owner, letterOn('Flood Sensors', '75'), {})
  await owner.meetings.withdraw(withdrawn, { reason: 'Published by mistake' })

  await owner.registrations.settings.update('u4ssc-6', settings({ questions: QUESTIONS }))
  const own = await registerAll(owner)
  const full = { rule: 'automatic', places: { 'on-site': 1, online: null } } as const
  await owner.registrations.settings.update(workshop, settings({ ...full, modes: ['on-site'] }))
  await register(owner, workshop, { ...PEOPLE[0], mode: 'on-site' })
  const waiting = await register(owner, workshop, { ...PEOPLE[1], mode: 'on-site' })
  await owner.registrations.settings.update(bare, settings({ openTo: 'invited' }))
  await notify(owner)
  return {
    ...{ workshop, cancelled, postponed, bare, withdrawn, own, waiting },
    ...(await invite(owner)),
  }
}

function settings(changes: Partial<RegistrationSettings>): RegistrationSettings {
  return { ...openRegistration(null), ...changes }
}

/** Signs in at a platform that was started again, when the earlier session has ended. */
export async function signIn({ api }: OpenPlatform): Promise<Client> {
  const { email, password } = OWNER
  const answer = await fetch(`${api}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api },
    body: JSON.stringify({ email, password }),
  })
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
  return createClient({ baseUrl: api, headers: { cookie: cookie.join('; '), origin: api } })
}

/** Records the attendance of everybody at the sixth meeting. */
export async function checkIn(owner: Client): Promise<void> {
  const { people } = await owner.checkIns.list('u4ssc-6')
  const at = { sitting: '2021-12-07', session: null, at: '2021-12-07T09:05:00Z' }
  const checkIns = people.map(({ code }) => ({ id: crypto.randomUUID(), code, ...at }))
  await owner.checkIns.create('u4ssc-6', { checkIns })
}

/** Closes the record of the sixth meeting. */
export async function closeRecord(owner: Client): Promise<void> {
  const { items } = await owner.meetings.releases.list('u4ssc-6')
  await owner.proceedings.freeze('u4ssc-6', { release: items[0]?.number ?? 1 })
}

const letterOn = (subject: string, number: string) =>
  LETTER.replaceAll('Digital Twins', subject).replace('Circular 71', `Circular ${number}`)

/** Publishes a letter and returns the address of its meeting. */
async function publishLetter(owner: Client, text: string, facts: Facts): Promise<string> {
  const { id, version, read } = await owner.drafts.create({ text })
  const acknowledgements = read.diagnostics.map((_, diagnostic) => ({ diagnostic, note: 'Yes.' }))
  await owner.drafts.update(id, { version, corrections: corrections(facts), acknowledgements })
  const { meetings } = await publishReviewed(owner, id)
  return meetings[0]?.slug ?? ''
}

async function change(owner: Client, meeting: string, facts: Facts): Promise<void> {
  const { id, version } = await owner.drafts.create({ meeting })
  const changes = { version, corrections: corrections(facts), acknowledgements: [] }
  await owner.drafts.update(id, changes)
  await publishReviewed(owner, id)
}

function corrections(facts: Facts) {
  return Object.entries(facts).map(([fact, value]) => ({
    ...{ pointer: `/meetings/0/${fact}`, value, note: 'Agreed with the chair.' },
  }))
}

type Applicant = Omit<Parameters<Client['registrations']['create']>[1], keyof typeof CONSENTS>

const CONSENTS = { language: 'en', privacyNotice: true, recordAttendance: true } as const

/** Registers a person and returns the query of the personal page. */
async function register(owner: Client, meeting: string, person: Partial<Applicant>) {
  const defaults = { capacity: 'individual', country: 'CO', email: '', name: '' } as const
  const applicant = { ...defaults, mode: 'online', ...person, ...CONSENTS } as const
  await owner.registrations.create(meeting, applicant)
  const { searchParams } = new URL(await linkInEmail(owner, 'confirm'))
  const { token } = await owner.registrations.confirm({ token: searchParams.get('token') ?? '' })
  return `?token=${token}`
}

async function registerAll(owner: Client): Promise<string> {
  const answers = { presents: false }
  const own = []
  for (const person of PEOPLE) own.push(await register(owner, 'u4ssc-6', { ...person, answers }))
  return own[0] ?? ''
}

async function notify(owner: Client): Promise<void> {
  const draft = await owner.notices.create({
    ...{ meeting: 'u4ssc-6', kind: 'notice' },
    audience: { registrants: null, followers: true, speakers: false, focalPoints: false },
    words: { en: { subject: 'Test your connection', text: 'Open the test room by 6 December.' } },
  })
  const level = { version: draft.version, pageLevel: 'important' } as const
  const { version } = await owner.notices.setPageLevel(draft.id, level)
  await owner.notices.approve(draft.id, { version })
}

/** Invites a participant, a speaker and a focal point, and returns the queries of their pages. */
async function invite(owner: Client) {
  const language = 'en'
  const meeting = 'u4ssc-6'
  await owner.invitations.create({ meeting, email: 'kim@example.org', name: 'Kim', language })
  await owner.speakers.create({ meeting, speaker: 'lin', email: 'lin@example.org', language })
  await owner.delegations.create({
    ...{ meeting, capacity: 'sector-member', country: 'CO', organization: 'Aguas de Bogotá' },
    focalPoints: [{ name: 'Cho', email: 'cho@example.org', language }],
  })
  await owner.subscriptions.create({ email: 'ben@example.org', meeting, language })
  await owner.registrations.create(meeting, {
    ...{ ...PEOPLE[2], email: 'zoe@example.org', capacity: 'individual', mode: 'online' },
    ...{ ...CONSENTS, answers: { presents: false } },
  })
  const queryOf = async (kind: string) => new URL(await linkInEmail(owner, kind)).search
  return {
    invitation: await queryOf('invitation'),
    speaker: await queryOf('speaker-invited'),
    delegation: await queryOf('delegation'),
    subscription: await queryOf('follow'),
    unconfirmed: await queryOf('confirm'),
  }
}
