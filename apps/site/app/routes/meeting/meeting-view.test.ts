import { describe, expect, it } from 'vitest'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { parseReference } from '@u4ssc/reader'
import { sixthMeeting } from '../../../test/sixth-meeting'
import { toMeetingView } from './meeting-view'
import { toProceedingsView } from './proceedings-view'
import { i18nFor } from '../../i18n/i18n'

const i18n = i18nFor('en')

const BEFORE = { yours: 'America/Bogota', now: '2021-11-25T09:00:00Z', first: null }
const TODAY = { yours: null, now: '2026-11-24T12:00:00Z', first: null }

const noticesOf = (status: 'cancelled' | 'postponed') =>
  toMeetingView(i18n, sixthMeeting({ status }), BEFORE).notices.join(' ')

describe('the meeting page', () => {
  it('before the meeting offers registration on the page that the letter names', () => {
    const url = 'https://example.org/register'
    const registration = { required: true, url, opensOn: null, closesOn: null, capacity: null }
    const elsewhere = { kind: 'elsewhere', url, closesAt: null, closesOn: null } as const
    const view = toMeetingView(
      i18n,
      sixthMeeting({ registration }, { registrationStatus: elsewhere }),
      BEFORE,
    )
    expect(view.phase).toMatchObject({
      registration: 'elsewhere',
      words: 'Register on the official website',
      countdown: 'in 12 days',
    })
    expect(view.registration.action).toEqual({ words: 'Register on example.org', href: url })
  })

  it('after the meeting no longer asks anyone to register', () => {
    const over = { registrationStatus: { kind: 'over' } } as const
    const view = toMeetingView(i18n, sixthMeeting({}, over), TODAY)
    expect(view.phase).toMatchObject({ phase: 'ended', countdown: null, changesInSeconds: null })
    expect(view.registration.action).toBeNull()
  })

  it('expires at the end of the sitting while the meeting is in session', () => {
    const live = { registrationStatus: { kind: 'in-session' } } as const
    const view = toMeetingView(i18n, sixthMeeting({}, live), {
      yours: null,
      now: '2021-12-07T14:20:00Z',
      first: null,
    })
    expect(view.phase).toMatchObject({ phase: 'in-session', tone: 'live', changesInSeconds: 603 })
  })

  it('states that a meeting is cancelled or postponed', () => {
    expect(noticesOf('cancelled')).toContain('cancelled')
    expect(noticesOf('postponed')).toContain('postponed')
  })

  it('links every chip to the exact words in the letter', () => {
    const view = toMeetingView(i18n, sixthMeeting(), BEFORE)
    expect(
      view.terms.map(({ words, clauses }) => [words, clauses[0]?.label, clauses[0]?.href]),
    ).toEqual([
      ['Free of charge.', '¶5', '/en/circulars/tsb-circular-352-2021-10-13#words-3200-3230'],
      [
        'Registration is required.',
        '¶6',
        '/en/circulars/tsb-circular-352-2021-10-13#words-3700-3741',
      ],
    ])
  })

  it('cites a paragraph once, next to the first fact from it', () => {
    const view = toMeetingView(i18n, sixthMeeting(), BEFORE)
    expect(view.whenClauses.map(({ label, href }) => [label, href.split('#')[1]])).toEqual([
      ['¶1', 'words-1150-1154'],
    ])
  })

  it('cites no paragraph at a day that an editor moved, though the letter states the times', () => {
    const moved = sixthMeeting()
    const evidence = Object.fromEntries(
      Object.entries(moved.evidence).filter(([fact]) => fact !== '/schedule/days/0/date'),
    )
    expect(toMeetingView(i18n, { ...moved, evidence }, BEFORE).whenClauses).toEqual([])
  })

  it('cites the corrigendum at a corrected fact, before the words that are still valid', () => {
    const source = { label: 'Corrigendum 1, paragraph 1', description: '', href: '/en/circulars/c' }
    const correctedIn = (pointer: string) => (pointer === '/schedule' ? source : null)
    const view = toMeetingView(i18n, sixthMeeting(), { ...BEFORE, correctedIn })
    expect(view.whenClauses.map(({ label }) => label)).toEqual([source.label, '¶1'])
    expect(view.terms[0]?.clauses.map(({ label }) => label)).toEqual(['¶5'])
  })

  it('marks facts that nobody has compared with the letter as uncertain, and no confirmed facts', () => {
    const confirmed = sixthMeeting()
    const unsure = { spans: [], certainty: 'uncertain' as const }
    const evidence = { ...confirmed.evidence, '/fee': unsure, '/languages/0': unsure }
    const uncertainOf = (published: PublishedMeeting) =>
      toMeetingView(i18n, published, BEFORE)
        .facts.filter(({ isUncertain }) => isUncertain)
        .map(({ label }) => label)
    expect(uncertainOf(confirmed)).toEqual([])
    expect(uncertainOf({ ...confirmed, evidence })).toEqual(['Language', 'Fee'])
  })

  it('leaves out facts that the letter does not state', () => {
    const silent = sixthMeeting({
      fee: null,
      registration: { required: null, url: null, opensOn: null, closesOn: null, capacity: null },
      website: null,
      languages: [],
      organizers: [],
      participation: { openTo: [], conditions: [] },
    })
    const view = toMeetingView(i18n, silent, BEFORE)
    expect(view.terms).toEqual([])
    expect(view.website).toBeNull()
    expect(view.facts.map(({ label }) => label)).toEqual(['Convened by', 'Email', 'Telephone'])
  })

  it('links the circulars that convened it, each once with its date, and says that the newest applies', () => {
    const name = 'Corrigendum 1 to TSB Circular 352'
    const convenedBy = ['TSB Circular 352', name, name, 'Addendum 2 to TSB Circular 352']
    const reference = parseReference(name)
    const found = { id: 'corrigendum-1', issuedOn: '2021-11-26' }
    const laterLetters = reference === null ? [] : [{ ...found, reference }]
    const published = sixthMeeting({ convenedBy })
    const view = toMeetingView(i18n, published, { ...BEFORE, laterLetters })
    expect(view.facts.find(({ label }) => label === 'Convened by')?.parts).toEqual([
      {
        words: 'TSB Circular 352, Geneva, 13 October 2021',
        href: '/en/circulars/tsb-circular-352-2021-10-13',
      },
      { words: `${name}, 26 November 2021`, href: '/en/circulars/corrigendum-1' },
      { words: 'Addendum 2 to TSB Circular 352', href: null },
      { words: 'Where they differ, the newest applies.', href: null },
    ])
  })

  it('without a letter has no chips and no convening letter', () => {
    const view = toMeetingView(i18n, { ...sixthMeeting(), letter: null, evidence: {} }, BEFORE)
    expect(view.facts.flatMap(({ clauses }) => clauses)).toEqual([])
    expect(view.facts.map(({ label }) => label)).not.toContain('Convened by')
  })
})

describe('the record of a meeting', () => {
  const digest = 'ab'.repeat(32)
  const closed = { number: 1, release: 3, digest, frozenAt: '2021-12-20T10:00:00Z', reopened: null }
  const viewOf = (proceedings: PublishedMeeting['proceedings']) =>
    toProceedingsView(i18n, { ...sixthMeeting(), proceedings }, 'https://api.example')

  it('is not mentioned before it is closed', () => {
    expect(viewOf([])).toBeNull()
  })

  it('states the date on which it was closed, with a link and a digest to verify it', () => {
    expect(viewOf([closed])).toEqual({
      isClosed: true,
      words:
        'The record of this meeting was closed on 20 December 2021. It is based on published version 3.',
      record: 'Record 1',
      href: 'https://api.example/v1/meetings/u4ssc-6/proceedings/1',
      digest,
    })
  })

  it('states the date and the reason when it is reopened', () => {
    const reopened = { at: '2022-01-10T10:00:00Z', reason: 'A decision was left out' }
    expect(viewOf([{ ...closed, reopened }])?.words).toBe(
      'The record of this meeting was closed on 20 December 2021 and reopened on 10 January 2022: A decision was left out',
    )
  })
})
