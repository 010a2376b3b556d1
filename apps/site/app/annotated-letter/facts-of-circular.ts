import type { PublishedCircular } from '@u4ssc/client/circulars'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { Evidence, EvidenceSpan } from '@u4ssc/domain/circulars'
import type { Schedule } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'
import { organizationName } from '../catalogue/organization-names'
import { spansOf } from '../letters/cite'
import { isLetterItself, isWithin } from '../letters/letter-itself'
import { referenceName } from '../letters/reference-name'
import { placeName } from '../times/places'
import { describeDates } from '../times/when-view'
import {
  describeCity,
  describeContact,
  describeDeadlineItem,
  describeFee,
  describeLanguages,
  describeMode,
  describeOpenTo,
  describeRegistration,
  describeVenue,
} from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'

/** A circular that is published or was only read. */
export type LetterSource = Pick<
  PublishedCircular,
  'text' | 'circular' | 'evidence' | 'diagnostics' | 'corrections' | 'language' | 'reference'
>

/** A meeting of a circular that is published or was only read. */
export interface LetterMeeting extends Pick<PublishedMeeting, 'meeting'> {
  /** Slug of its page; `null` if it has none. */
  readonly slug: string | null
  readonly letter: Pick<NonNullable<PublishedMeeting['letter']>, 'contact'> | null
}

/** A fact of the circular in words, with the spans that state it. */
export interface LetterFact {
  /** Anchor on the page, derived from the pointer. */
  readonly id: string
  readonly label: string
  readonly words: string
  readonly href: string | null
  readonly pointers: readonly string[]
  readonly certainty: 'stated' | 'derived' | 'uncertain'
  readonly spans: readonly EvidenceSpan[]
}

/**
 * Returns the facts of a circular: its own, then those that it states about each meeting, then other
 * facts with evidence.
 */
export function factsOfCircular(
  i18n: I18n,
  letter: LetterSource,
  meetings: readonly (LetterMeeting | undefined)[],
): LetterFact[] {
  const make = factMaker(letter.evidence)
  const facts = [
    ...ownFacts(i18n, letter, make),
    ...meetings.flatMap((meeting, index) =>
      meeting ? meetingFacts(i18n, meeting, index, make).filter(isStated) : [],
    ),
  ].filter((fact) => fact !== null)
  return [...facts, ...otherFacts(i18n, letter, facts, make)]
}

/** Returns false for a fact of the meeting that this circular does not state. */
function isStated(fact: LetterFact | null): boolean {
  return fact !== null && fact.spans.length > 0
}

type MakeFact = ReturnType<typeof factMaker>

function factMaker(evidence: Evidence) {
  return (label: string, words: string | null, pointers: string[], href: string | null = null) => {
    const [main = ''] = pointers
    if (words === null) return null
    const given = Object.entries(evidence)
      .filter(([pointer]) => pointers.some((outer) => isWithin(pointer, outer)))
      .map(([, { certainty }]) => certainty)
    const fact: LetterFact = {
      id: `fact${main.replaceAll('/', '-')}`,
      label,
      words,
      href,
      pointers,
      certainty: leastCertain(given),
      spans: spansOf(evidence, pointers),
    }
    return fact
  }
}

function leastCertain(given: readonly LetterFact['certainty'][]): LetterFact['certainty'] {
  if (given.includes('uncertain')) return 'uncertain'
  return given.includes('derived') ? 'derived' : 'stated'
}

function ownFacts(i18n: I18n, { circular }: LetterSource, make: MakeFact) {
  const { issuedOn, issuedAt, signatory } = circular
  const issued = [
    issuedAt && describeCity(i18n, issuedAt),
    issuedOn && i18n.longDate(issuedOn),
  ].filter((part) => part !== null)
  const signed = [signatory?.name ?? null, signatory?.title ?? null].filter((part) => part !== null)
  return [
    make(i18n.t('circular.reference'), circular.reference.text, ['/circular/reference']),
    make(i18n.t('circular.issued'), joined(i18n, issued), [
      '/circular/issuedOn',
      '/circular/issuedAt',
    ]),
    make(i18n.t('circular.addressees'), listed(circular.addressees), ['/circular/addressees']),
    make(i18n.t('circular.copied-to'), listed(circular.copiedTo), ['/circular/copiedTo']),
    make(i18n.t('circular.contact'), describeContact(i18n, circular.contact), [
      '/circular/contact',
    ]),
    make(i18n.t('circular.subject'), circular.subject, ['/circular/subject']),
    ...circular.deadlines.map((deadline, index) =>
      make(i18n.t('meeting.deadline'), describeDeadlineItem(i18n, deadline, null), [
        `/circular/deadlines/${index}`,
      ]),
    ),
    ...circular.relations.map(({ kind, reference }, index) =>
      make(i18n.t(`circular.relation-${kind}`), referenceName(i18n, reference), [
        `/circular/relations/${index}`,
      ]),
    ),
    make(i18n.t('circular.signatory'), joined(i18n, signed), ['/circular/signatory']),
  ]
}

function meetingFacts(
  i18n: I18n,
  { slug, meeting, letter }: LetterMeeting,
  index: number,
  make: MakeFact,
) {
  const contact = describeContact(i18n, meeting.contact)
  const ownContact = describeContact(i18n, letter?.contact ?? null)
  const at = (...names: string[]) => names.map((name) => `/meetings/${index}/${name}`)
  const where = [describeVenue(i18n, meeting.venue), describeMode(i18n, meeting.mode)].filter(
    (part) => part !== null,
  )
  return [
    make(
      i18n.t('circular.convenes'),
      meeting.title,
      at('title', 'shortTitle', 'ordinal', 'series', 'status'),
      slug === null ? null : i18n.path(`/meetings/${encodeURIComponent(slug)}`),
    ),
    make(i18n.t('circular.when'), scheduleWords(i18n, meeting.schedule), at('schedule')),
    make(i18n.t('circular.where'), joined(i18n, where), at('mode', 'venue')),
    make(
      i18n.t('meeting.language', { count: meeting.languages.length }),
      describeLanguages(i18n, meeting.languages),
      at('languages'),
    ),
    make(
      i18n.t('meeting.organizers'),
      inWords(
        i18n,
        meeting.organizers.map((name) => organizationName(i18n, name)),
      ),
      at('organizers', 'partners'),
    ),
    make(i18n.t('circular.objectives'), listed(meeting.objectives), at('objectives')),
    make(
      i18n.t('meeting.open-to'),
      describeOpenTo(i18n, meeting.participation),
      at('participation'),
    ),
    make(i18n.t('meeting.fee'), describeFee(i18n, meeting.fee), at('fee')),
    make(
      i18n.t('meeting.registration'),
      describeRegistration(i18n, meeting.registration),
      at('registration'),
    ),
    make(i18n.t('circular.website'), meeting.website, at('website')),
    contact === ownContact ? null : make(i18n.t('meeting.contact'), contact, at('contact')),
    ...meeting.deadlines.map((deadline, place) =>
      make(
        i18n.t('meeting.deadline'),
        describeDeadlineItem(i18n, deadline, meeting.schedule.zone),
        at(`deadlines/${place}`),
      ),
    ),
  ]
}

/** Returns facts with evidence that no other fact shows, in the words of the circular. */
function otherFacts(
  i18n: I18n,
  { evidence, text }: LetterSource,
  facts: readonly LetterFact[],
  make: MakeFact,
) {
  const covered = facts.flatMap(({ pointers }) => pointers)
  return Object.entries(evidence)
    .filter(([pointer]) => !isLetterItself(pointer))
    .filter(([pointer]) => !covered.some((outer) => isWithin(pointer, outer)))
    .flatMap(([pointer, { spans }]) => {
      const quoted = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
      return make(i18n.t('circular.other-facts'), quoted, [pointer]) ?? []
    })
}

function scheduleWords(i18n: I18n, schedule: Schedule): string | null {
  const first = schedule.days[0]
  if (!first) return null
  const { startTime, endTime } = first
  const { zone, days } = schedule
  const isSame = days.every((day) => day.startTime === startTime && day.endTime === endTime)
  const hours =
    startTime && endTime && isSame
      ? i18n.t('dates.time-range', { from: startTime, to: endTime })
      : null
  const clock = zone && i18n.t('dates.zone-time', { place: placeName(i18n, zone) })
  // Times have a fixed form in each language and need no isolation
  const whole = [describeDates(i18n, schedule), hours, clock]
    .filter((part) => part !== null)
    .join(i18n.t('layout.list-between'))
  const sittings = isSame || zone === null ? [] : sittingsWithTimes(i18n, schedule, zone)
  return [whole, ...sittings].join(' · ')
}

/** Describes the sittings that have a time, if not all have the same. */
function sittingsWithTimes(i18n: I18n, schedule: Schedule, zone: string): string[] {
  return meetingTimes({ schedule, programme: [] }, zone)
    .days.filter(({ start, end }) => start !== null || end !== null)
    .map((day) => describeTimeRange(day, i18n.wording))
}

function inWords(i18n: I18n, items: readonly string[]): string | null {
  return items.length === 0 ? null : i18n.list(items)
}

/** Joins texts in the language of the circular, whose direction they keep. */
function listed(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}

function joined(i18n: I18n, parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.map(i18n.isolate).join(i18n.t('layout.list-between'))
}
