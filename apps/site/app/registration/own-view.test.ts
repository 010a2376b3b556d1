import { describe, expect, it } from 'vitest'
import { RegistrantSchema } from '@u4ssc/client/registrations'
import type { OwnRegistration, RegistrantField } from '@u4ssc/client/registrations'
import { i18nFor } from '../i18n/i18n'
import { toOwnView } from './own-view'
import { PERSON_VIEWS } from './registrant-fields'

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
  checkInCode: '7K3M-Q0ZD-4T8P',
  officialDocuments: { certificate: false, visa: null, canRequestVisaLetter: false },
  joiningFrom: '2021-12-07T08:45:00.000Z',
  joining: null,
  documents: [],
  ...RegistrantSchema.parse({
    ...{ name: 'Ana', country: 'CO', capacity: 'individual', mode: 'online', language: 'es' },
  }),
}
const i18n = i18nFor('en')
const nextOf = (change: Partial<OwnRegistration>) =>
  toOwnView(i18n, { ...own, ...change }).next.join(' ')

describe('one’s own registration', () => {
  it('after the meeting has nothing to join, change or do', () => {
    const rooms = [{ label: 'Room', url: 'https://example.org/', passcode: null, telephones: [] }]
    const joining = { revealedMinutesBefore: 60, rooms }
    const around = { visitorZone: null, questions: [] }
    const during = toOwnView(i18n, { ...own, joining }, { ...around, hasEnded: false })
    expect([during.rooms.length, during.canChange, during.next]).toEqual([1, true, []])
    const after = toOwnView(i18n, own, { ...around, hasEnded: true })
    expect([after.rooms.length, after.canChange]).toEqual([0, false])
    expect(after.next).toEqual(['This meeting has ended.'])
  })

  it('shows confirmed people when the joining details appear', () => {
    expect(nextOf({})).toContain('appear here on 7 December 2021, 08:45 UTC')
  })

  it('points people who travel to their deadlines', () => {
    const around = { visitorZone: null, questions: [], hasEnded: false, hasDeadlines: true }
    const { next } = toOwnView(i18n, { ...own, mode: 'on-site' }, around)
    expect(next).toEqual(['Check the deadlines under “Before you travel”.'])
  })

  it('promises no joining link to people who attend on site', () => {
    expect(nextOf({ mode: 'on-site' })).not.toContain('appear here')
  })

  it('gives confirmed people without a certificate the reason after the meeting', () => {
    const around = { visitorZone: null, questions: [] }
    const hasNone = (hasEnded: boolean, certificate: boolean) => {
      const officialDocuments = { ...own.officialDocuments, certificate }
      return toOwnView(i18n, { ...own, officialDocuments }, { ...around, hasEnded })
        .hasNoCertificate
    }
    expect([hasNone(true, false), hasNone(true, true), hasNone(false, false)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('shows people on the waiting list how many are ahead', () => {
    expect(nextOf({ state: 'waiting', ahead: 0 })).toContain('You are first on the waiting list.')
    expect(nextOf({ state: 'waiting', ahead: 3 })).toContain('3 people are ahead of you.')
  })

  it('shows how long a reserved place is kept', () => {
    const offered = { state: 'offered', offerExpiresAt: '2021-11-27T09:00:00.000Z' } as const
    expect(nextOf(offered)).toContain('by 27 November 2021, 09:00 UTC')
  })

  it('can be changed while it is active, and not afterwards', () => {
    const canChange = (states: OwnRegistration['state'][]) =>
      states.map((state) => toOwnView(i18n, { ...own, state }).canChange)
    expect(new Set(canChange(['in-review', 'waiting', 'offered', 'confirmed']))).toEqual(
      new Set([true]),
    )
    expect(new Set(canChange(['refused', 'lapsed', 'withdrawn', 'erased']))).toEqual(
      new Set([false]),
    )
  })

  it('has the documents for registrants, and the answers to the questions of the form', () => {
    const document = { id: 'd', title: 'Guide', kind: 'other', language: null } as const
    const questions = [
      ...[{ kind: 'yes-no', id: 'poster', required: true, shownIf: null } as const],
    ].map((question) => ({ ...question, label: { en: 'Will you present a poster?' } }))
    const view = toOwnView(
      i18n,
      {
        ...own,
        answers: { poster: false },
        documents: [{ ...document, url: 'https://example.org/guide.pdf', access: 'registrants' }],
      },
      { visitorZone: null, questions, hasEnded: false },
    )
    expect(view.documents).toMatchObject([
      { title: 'Guide', href: 'https://example.org/guide.pdf' },
    ])
    expect(view.facts.at(-1)).toEqual({ label: 'Will you present a poster?', value: 'No' })
  })

  it('leaves out what the person did not state', () => {
    const { facts } = toOwnView(i18n, own)
    expect(facts.map(({ label }) => label)).not.toContain('Organization')
    expect(facts).toContainEqual({ label: 'Country or area', value: 'Colombia' })
  })
})

describe('the fields of a registration on the site', () => {
  it('are shown in the order of the form, without what nobody stated', () => {
    const { facts } = toOwnView(i18n, own)
    expect(facts.map(({ label }) => label)).toEqual([
      ...['Full name', 'Email address', 'Country or area', 'Attending as', 'Format'],
      ...['Email language', 'Who can see my name and organization in the list of participants?'],
      'Record my attendance',
    ])
  })

  it('do not compile without the view of one', () => {
    const { organization, ...others } = PERSON_VIEWS
    // @ts-expect-error: the site does not say how it asks for the organization
    others satisfies Record<RegistrantField, unknown>
    expect(organization.label).toBe('register.organization')
  })
})
