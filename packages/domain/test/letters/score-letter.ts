import { z } from 'zod'
import type { Meeting, Reading } from '../../src/index'

/** What a letter is known to state: see README.md beside the letters. */
export const ExpectedSchema = z.looseObject({
  meetings: z.array(z.record(z.string(), z.unknown())),
})
export type Expected = z.infer<typeof ExpectedSchema>

export interface Score {
  readonly fields: number
  readonly right: number
  /** Of the fields, those that the letter states. */
  readonly stated: number
  readonly statedRight: number
  /** Facts that were stated and are wrong, which is worse than silence. */
  readonly falseFacts: readonly string[]
  readonly misses: readonly string[]
}

interface FieldScore {
  readonly name: string
  readonly share: number
  readonly isFalse: boolean
  readonly isStated: boolean
}

/** A wrong value in one of these misleads people; in the others it is untidy. */
const FACTS = [
  'kind',
  'number',
  'amends',
  'issuedOn',
  'ordinal',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'zone',
  'mode',
  'country',
]
/** Values that may differ in a few words: half of the words alike is worth half. */
const WORDY = [
  'title',
  'venue',
  'subject',
  'signatory',
  'signatoryTitle',
  'series',
  'amends',
  'issuedAt',
  'city',
]

export function scoreLetter(reading: Reading, expected: Expected): Score {
  const { meetings, ...letterFields } = expected
  const pool = reading.meetings.filter(isToBeHeld).map(factsOfMeeting)
  const surplus = pool.length - meetings.length
  const scores: FieldScore[] = [
    ...scoreFields('', letterFields, factsOfLetter(reading)),
    { name: 'meetingCount', share: surplus === 0 ? 1 : 0, isFalse: surplus > 0, isStated: true },
    ...meetings.flatMap((meeting, index) => {
      const best = takeBest(pool, meeting)
      return scoreFields(`meetings/${index}/`, meeting, best ?? {})
    }),
  ]
  return {
    fields: scores.length,
    right: sumOf(scores),
    stated: scores.filter(({ isStated }) => isStated).length,
    statedRight: sumOf(scores.filter(({ isStated }) => isStated)),
    falseFacts: scores.filter(({ isFalse }) => isFalse).map(({ name }) => name),
    misses: scores.filter(({ share }) => share < 1).map(({ name }) => name),
  }
}

function sumOf(scores: readonly FieldScore[]): number {
  return scores.reduce((sum, { share }) => sum + share, 0)
}

function factsOfLetter({ circular }: Reading): Record<string, unknown> {
  const { reference, contact, signatory, paragraphs } = circular
  return {
    ...reference,
    issuedOn: circular.issuedOn,
    issuedAt: circular.issuedAt,
    to: circular.addressees,
    copyTo: circular.copiedTo,
    tel: contact.telephone,
    fax: contact.fax,
    email: contact.email,
    subject: circular.subject,
    language: circular.language,
    paragraphCount: paragraphs.filter(({ number }) => number !== null).length || null,
    signatory: signatory?.name,
    signatoryTitle: signatory?.title,
    deadlines: circular.deadlines,
  }
}

function factsOfMeeting(meeting: Meeting): Record<string, unknown> {
  const { days, zone } = meeting.schedule
  const [first, last] = [days[0], days.at(-1)]
  return {
    ...meeting,
    startDate: first?.date,
    endDate: last?.date,
    startTime: first?.opens,
    endTime: last?.closes,
    zone,
    venue: meeting.venue?.name,
    city: meeting.venue?.city,
    country: meeting.venue?.country,
    participation: meeting.participation.openTo.map(({ kind }) => kind),
    registrationRequired: meeting.registration.required,
  }
}

function isToBeHeld({ status, schedule }: Meeting): boolean {
  return status === 'convened' || (status === 'postponed' && schedule.days.length > 0)
}

/** Takes out of the pool the meeting that is most like the expected one. */
function takeBest(
  pool: Record<string, unknown>[],
  expected: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const likeness = (actual: Record<string, unknown>) =>
    overlap(expected['title'], actual['title']) +
    (actual['startDate'] === expected['startDate'] ? 1 : 0)
  const [best] = [...pool].sort((a, b) => likeness(b) - likeness(a))
  if (best) pool.splice(pool.indexOf(best), 1)
  return best
}

function scoreFields(
  prefix: string,
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
): FieldScore[] {
  return Object.entries(expected).map(([field, value]) => {
    const share = shareOf(field, value ?? null, actual[field] ?? null)
    const isFalse = share === 0 && FACTS.includes(field) && (actual[field] ?? null) !== null
    const isStated = value !== null && !(Array.isArray(value) && value.length === 0)
    return { name: prefix + field, share, isFalse, isStated }
  })
}

function shareOf(field: string, expected: unknown, actual: unknown): number {
  if (Array.isArray(expected) || Array.isArray(actual)) {
    return shareOfList(field, asList(expected), asList(actual))
  }
  if (expected === null || actual === null) return expected === actual ? 1 : 0
  if (field === 'tel' || field === 'fax') return digitsOf(expected) === digitsOf(actual) ? 1 : 0
  if (field === 'zone') return canonicalZone(expected) === canonicalZone(actual) ? 1 : 0
  if (!WORDY.includes(field)) return tidy(expected) === tidy(actual) ? 1 : 0
  const alike = overlap(expected, actual)
  return alike >= 0.85 ? 1 : alike >= 0.5 ? 0.5 : 0
}

/** "UTC" and "Etc/UTC" are one zone. */
function canonicalZone(zone: unknown): string {
  return new Intl.DateTimeFormat('en', { timeZone: String(zone) }).resolvedOptions().timeZone
}

function shareOfList(
  field: string,
  expected: readonly unknown[],
  actual: readonly unknown[],
): number {
  if (expected.length + actual.length === 0) return 1
  const pool = [...actual]
  const found = expected.filter((item) => {
    const at = pool.findIndex((candidate) => isAlike(field, item, candidate))
    if (at >= 0) pool.splice(at, 1)
    return at >= 0
  })
  return (2 * found.length) / (expected.length + actual.length)
}

function isAlike(field: string, expected: unknown, actual: unknown): boolean {
  if (field === 'deadlines') {
    return (
      fieldOf(expected, 'date') === fieldOf(actual, 'date') &&
      overlap(fieldOf(expected, 'what'), fieldOf(actual, 'what')) >= 0.5
    )
  }
  if (field === 'languages' || field === 'participation') return expected === actual
  return overlap(expected, actual) >= 0.85
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function digitsOf(value: unknown): string {
  return String(value).replace(/[^\d+]/g, '')
}

function tidy(value: unknown): string {
  return String(value)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:]+$/, '')
    .toLowerCase()
}

/** Share of the words that two texts have in common, 0 to 1. */
function overlap(a: unknown, b: unknown): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  const pool = [...right]
  const shared = left.filter((word) => {
    const at = pool.indexOf(word)
    if (at >= 0) pool.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (left.length + right.length)
}

function wordsOf(value: unknown): string[] {
  if (typeof value !== 'string') return []
  return tidy(value).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? []
}
