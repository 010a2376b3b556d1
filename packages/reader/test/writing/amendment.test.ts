import { expect, it } from 'vitest'
import { LANGUAGES } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain/meetings'
import type { Language } from '@u4ssc/domain'
import { confirmFacts, listUncertainFacts } from '@u4ssc/domain/circulars'
import { consolidate } from '@u4ssc/domain/circulars'
import { formatReference } from '@u4ssc/domain/circulars'
import { parseReference } from '../../src/six-by-default'
import { readCircular } from '../../src/six-by-default'
import { renderCircular } from '@u4ssc/domain/circulars'
import {
  CLAUSES,
  checkFacts,
  composeCircular,
  writeAmendment,
  writeClauses,
  writeSubject,
} from '@u4ssc/domain/circulars/writing'
import { GENEVA, MEETING, sitting } from './meeting'

const CHANGES: Readonly<Record<string, Partial<Meeting>>> = {
  'another day': {
    schedule: { zone: 'Europe/Zurich', days: [sitting('2027-03-16', '10:00', '15:30')] },
  },
  'other times': {
    schedule: { zone: 'Europe/Zurich', days: [sitting('2027-03-09', '13:00', '17:00')] },
  },
  'a place': { mode: 'physical', venue: GENEVA },
  'more languages': { languages: ['en', 'fr'] },
  'another website': { website: 'https://www.example.org/seventh' },
  'another deadline': {
    registration: { ...MEETING.registration, closesOn: '2027-03-02' },
  },
  'no fee': { fee: null },
  'no website': { website: null },
  'no contact': { contact: null },
  'no participation': { participation: { openTo: [], conditions: [] } },
  cancelled: { status: 'cancelled' },
  postponed: { status: 'postponed' },
}

function textOf(meeting: Meeting, language: Language): string {
  const circular = composeCircular(writeClauses(meeting, language, CLAUSES), {
    language,
    reference: parseReference(nameIn(language)),
    issuedOn: '2027-01-12',
    subject: writeSubject(meeting, language),
  })
  return renderCircular(circular, { format: 'text' })
}

function nameIn(language: Language): string {
  const reference = parseReference('TSB Circular 400')
  if (!reference) throw new Error('The reference is valid')
  return formatReference(reference, language)
}

for (const [name, change] of Object.entries(CHANGES))
  it.each(LANGUAGES)(
    `a corrigendum changes exactly the changed facts: ${name}, in %s`,
    (language) => {
      const after = { ...MEETING, ...change }
      const reference = nameIn(language)
      const original = readCircular(textOf(MEETING, language))
      const written = writeAmendment(MEETING, after, { reference, language, reading: original })
      const amended = {
        ...({ kind: 'corrigendum', series: null, number: '1', amends: reference } as const),
        alsoKnownAs: [],
        text: null,
      }
      const circular = composeCircular(written?.paragraphs ?? [], {
        language,
        reference: parseReference(formatReference(amended, language)),
        issuedOn: '2027-02-01',
        subject: writeSubject(after, language),
      })
      const text = renderCircular(circular, { format: 'text' })
      const read = readCircular(text)
      const reading = confirmFacts(read, listUncertainFacts(read))
      const { meetings, unapplied } = consolidate([original, reading])
      const checks = checkFacts({ meeting: meetings[0] ?? null, evidence: {} }, after, language)
      const wrong = checks
        .filter(({ outcome }) => outcome !== 'equal')
        .map(({ fact, outcome, wanted, read }) => ({ fact, outcome, wanted, read }))
      expect(wrong, text).toEqual([])
      expect(unapplied).toEqual([])
      expect(written?.kind).toBe('corrigendum')
      expect(meetings).toHaveLength(1)
    },
  )

it('a corrigendum can change only the time of a deadline', () => {
  const due = { date: '2027-02-12', time: '12:00', zone: 'Etc/UTC', what: 'Contributions' }
  const before = { ...MEETING, deadlines: [due] }
  const after = { ...MEETING, deadlines: [{ ...due, time: '17:00' }] }
  const original = readCircular(textOf(before, 'en'))
  const reference = 'TSB Circular 400'
  const written = writeAmendment(before, after, { reference, language: 'en', reading: original })
  const circular = composeCircular(written?.paragraphs ?? [], {
    ...{ language: 'en', issuedOn: '2027-02-01' },
    reference: parseReference(`Corrigendum 1 to ${reference}`),
    subject: writeSubject(after, 'en'),
  })
  const read = readCircular(renderCircular(circular, { format: 'text' }))
  const reading = confirmFacts(read, listUncertainFacts(read))
  const [meeting] = consolidate([original, reading]).meetings
  expect(meeting?.deadlines).toContainEqual({ ...due, time: '17:00' })
  expect(meeting?.deadlines).not.toContainEqual(due)
})

it('a letter that only adds a clause is an addendum, and no letter is written without a change', () => {
  const original = { reference: 'TSB Circular 400', language: 'en' } as const
  const added = { ...MEETING, organizers: ['ITU'] }
  expect(writeAmendment(MEETING, added, original)?.kind).toBe('addendum')
  expect(writeAmendment(MEETING, { ...MEETING, id: 'other' }, original)).toBeNull()
})
