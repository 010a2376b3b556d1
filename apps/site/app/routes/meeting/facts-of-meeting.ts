import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { organizationName } from '../../catalogue/organization-names'
import { clausesOf, spansOf } from '../../letters/cite'
import type { ClauseView } from '../../letters/cite'
import { isWithin } from '../../letters/letter-itself'
import { referenceName } from '../../letters/reference-name'
import {
  describeCity,
  describeDeadlines,
  describeFee,
  describeLanguages,
  describeOpenTo,
  describeRegistration,
  describeVenue,
} from '../../i18n/describe-meeting'
import { describePartners } from '../../i18n/describe-partner'
import type { CorrectedIn } from './find-corrections.server'
import type { I18n } from '../../i18n/i18n'

/** A fact of the meeting in words, with the clauses of the circular that state it. */
export interface MeetingFact {
  readonly label: string
  readonly parts: readonly FactPart[]
  /** Whether each part is on a separate line. */
  readonly isList: boolean
  /** Whether an uncertain value has not been confirmed by a person. */
  readonly isUncertain: boolean
  readonly clauses: readonly ClauseView[]
}

/** Text of a fact and its link. */
export interface FactPart {
  readonly words: string
  readonly href: string | null
}

/**
 * Returns the key facts of a meeting in the usual order of interest, without unknown ones.
 *
 * @param now - an instant, RFC 3339
 */
export function factsOfMeeting(
  i18n: I18n,
  published: PublishedMeeting,
  clauses: Cite,
  now: string,
): MeetingFact[] {
  const { meeting } = published
  const rest = (label: string, pointer: string) => ({
    isUncertain: hasUncertain(published.evidence, pointer),
    clauses: clauses(label, pointer),
  })
  const cite = (label: string, words: string | null, pointer: string): MeetingFact | null =>
    words === null
      ? null
      : { label, parts: [{ words, href: null }], isList: false, ...rest(label, pointer) }
  const each = (label: string, items: readonly string[], pointer: string): MeetingFact | null =>
    items.length === 0
      ? null
      : {
          label,
          parts: items.map((item) => ({ words: item, href: null })),
          isList: true,
          ...rest(label, pointer),
        }
  const { registration } = meeting
  const contact = meeting.contact ?? published.letter?.contact ?? null
  return [
    convenedBy(i18n, published),
    each(
      i18n.t('meeting.organizers'),
      meeting.organizers.map((name) => organizationName(i18n, name)),
      '/organizers',
    ),
    each(
      i18n.t('meeting.hosts'),
      describePartners(i18n, meeting.hosts ?? [], meeting.schedule),
      '/hosts',
    ),
    each(
      i18n.t('meeting.partners'),
      describePartners(i18n, meeting.partners, meeting.schedule),
      '/partners',
    ),
    cite(
      i18n.t('meeting.open-to'),
      describeOpenTo(i18n, meeting.participation),
      '/participation/openTo',
    ),
    ...meeting.participation.conditions
      .filter(({ kind }) => kind === 'other')
      .map(({ text }, index) =>
        cite(i18n.t('meeting.conditions'), text, `/participation/conditions/${index}`),
      ),
    cite(i18n.t('meeting.place'), describeVenue(i18n, meeting.venue), '/venue'),
    cite(
      i18n.t('meeting.language', { count: meeting.languages.length }),
      describeLanguages(i18n, meeting.languages),
      '/languages',
    ),
    cite(i18n.t('meeting.fee'), describeFee(i18n, meeting.fee), '/fee'),
    cite(i18n.t('meeting.registration'), registrationInWords(i18n, registration), '/registration'),
    each(
      i18n.t('meeting.deadlines'),
      describeDeadlines(i18n, meeting, now).map(({ words }) => words),
      '/deadlines',
    ),
    linked(cite(i18n.t('meeting.website'), hostOf(meeting.website), '/website'), meeting.website),
    cite(i18n.t('meeting.contact'), contact?.name ?? null, '/contact'),
    linked(
      cite(i18n.t('meeting.email'), contact?.email ?? null, '/contact/email'),
      `mailto:${contact?.email}`,
    ),
    cite(i18n.t('meeting.telephone'), contact?.telephone ?? null, '/contact/telephone'),
  ].filter((fact) => fact !== null)
}

function hasUncertain(evidence: PublishedMeeting['evidence'], pointer: string): boolean {
  return Object.entries(evidence).some(
    ([fact, { certainty }]) => certainty === 'uncertain' && isWithin(fact, pointer),
  )
}

/** Returns the clauses for a part of the meeting, by its label and JSON pointer. */
export type Cite = (label: string, pointer: string) => readonly ClauseView[]

/**
 * Finds the clauses that state a fact. A corrected fact cites the correcting circular first, then
 * the words of the original that are still valid. Without a circular, nothing is cited.
 */
export function clauseFinder(
  i18n: I18n,
  { evidence, letter }: PublishedMeeting,
  correctedIn: CorrectedIn = () => null,
): Cite {
  return (fact, pointer) => {
    if (letter === null) return []
    const letterPath = i18n.path(`/circulars/${encodeURIComponent(letter.id)}`)
    const holding = clausesOf(i18n, spansOf(evidence, [pointer]), { fact, letterPath })
    const correction = correctedIn(pointer)
    return correction === null ? holding : [correction, ...holding]
  }
}

function convenedBy(i18n: I18n, { letter, meeting }: PublishedMeeting): MeetingFact | null {
  if (letter === null) return null
  const { id, reference, issuedAt, issuedOn } = letter
  const issued = [
    issuedAt && describeCity(i18n, issuedAt),
    issuedOn && i18n.longDate(issuedOn),
  ].filter((part) => part !== null)
  // Corrections and addenda, each once
  const further = [...new Set(meeting.convenedBy)]
    .filter((other) => other !== reference)
    .map((other) => referenceName(i18n, other))
  const name = {
    words: referenceName(i18n, reference),
    href: i18n.path(`/circulars/${encodeURIComponent(id)}`),
  }
  return {
    label: i18n.t('meeting.convened-by'),
    parts: [name, ...[...issued, ...further].map((part) => ({ words: part, href: null }))],
    isList: false,
    isUncertain: false,
    clauses: [],
  }
}

function registrationInWords(
  i18n: I18n,
  registration: PublishedMeeting['meeting']['registration'],
) {
  const { opensOn, closesOn } = registration
  const parts = [
    describeRegistration(i18n, registration),
    opensOn && i18n.t('meeting.registration-opens', { date: i18n.longDate(opensOn) }),
    closesOn && i18n.t('meeting.registration-closes', { date: i18n.longDate(closesOn) }),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

function linked(fact: MeetingFact | null, href: string | null): MeetingFact | null {
  return fact && { ...fact, parts: fact.parts.map(({ words }) => ({ words, href })) }
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).host
}
