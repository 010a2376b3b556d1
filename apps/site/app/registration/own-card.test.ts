import { RegistrantSchema } from '@u4ssc/client/registrations'
import type { OwnRegistration } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toOwnCard } from './own-card'
import { toOwnMeeting } from './own-meeting'

const i18n = i18nFor('en')
const zone = 'America/Bogota'
const own: OwnRegistration = {
  meeting: 'u4ssc-6',
  title: 'Sixth Meeting',
  email: 'ana@example.org',
  version: 2,
  state: 'confirmed',
  reason: null,
  offerExpiresAt: null,
  ahead: null,
  consents: [],
  checkInCode: null,
  officialDocuments: { certificate: false, visa: null, canRequestVisaLetter: false },
  joiningFrom: '2021-12-07T08:45:00.000Z',
  joining: null,
  documents: [],
  ...RegistrantSchema.parse({
    ...{ name: 'Ana', country: 'CO', capacity: 'individual', mode: 'online', language: 'es' },
  }),
}
const rooms = [{ label: 'Room', url: 'https://example.org/room', passcode: null, telephones: [] }]

function cardAt(
  now: string,
  change: Partial<OwnRegistration> = {},
  meeting: Parameters<typeof sixthMeeting>[0] = {},
) {
  const published = sixthMeeting(meeting)
  const format = change.mode ?? own.mode
  const about = toOwnMeeting(i18n, published, { zone, now, calendar: null, format })
  return toOwnCard(i18n, { ...own, ...change }, about, zone)
}

it('a confirmed person has no task before the meeting, and sees when the link appears', () => {
  const card = cardAt('2021-11-25T09:00:00Z')
  expect(card).toMatchObject({ group: 'upcoming', stateWords: 'You are registered' })
  expect(card.summary[0]).toBe('Tuesday, 7 December 2021, 04:00–09:30 (Bogotá time)')
  expect(card.step.words).toContain('7 December 2021, 03:45 (Bogotá time)')
})

it('during the meeting the next step is to join', () => {
  const joining = { revealedMinutesBefore: 60, rooms }
  expect(cardAt('2021-12-07T10:00:00Z', { joining })).toMatchObject({
    group: 'today',
    step: { action: { words: 'Join now', href: '/en/registration/join?meeting=u4ssc-6' } },
  })
})

it('the first coming deadline is the next step of a person who travels', () => {
  const card = cardAt(
    '2021-11-25T09:00:00Z',
    { mode: 'on-site' },
    {
      mode: 'physical',
      deadlines: [
        { what: 'visa', date: '2021-11-20', time: null, zone: null },
        { what: 'hotel', date: '2021-11-30', time: null, zone: null },
      ],
    },
  )
  expect(card.step.words).toMatch(/30 November 2021.*hotel/)
})

it('a reserved place is accepted by its date', () => {
  const offered = { state: 'offered', offerExpiresAt: '2021-12-01T10:00:00Z' } as const
  const { step } = cardAt('2021-11-25T09:00:00Z', offered)
  expect(step.words).toContain('1 December 2021, 05:00 (Bogotá time)')
  expect(step.action?.href).toBe('/en/registration?meeting=u4ssc-6#state')
})

it('after the meeting the card has the certificate, or the reason why there is none', () => {
  const after = '2021-12-08T09:00:00Z'
  const officialDocuments = { ...own.officialDocuments, certificate: true }
  expect(cardAt(after, { officialDocuments }).step.action?.words).toBe('Get my certificate')
  const without = cardAt(after)
  expect(without.group).toBe('past')
  expect(without.step.words).toContain('your attendance was not recorded')
})

it('a cancelled meeting requires nothing', () => {
  const { step } = cardAt('2021-11-25T09:00:00Z', {}, { status: 'cancelled' })
  expect(step).toEqual({ words: 'Cancelled', action: null })
})

it('a card contains no token', () => {
  expect(JSON.stringify(cardAt('2021-11-25T09:00:00Z'))).not.toContain('token')
})
