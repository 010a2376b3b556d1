import type { PublishedCircular } from '@u4ssc/client/circulars'
import type { Evidence, EvidenceSpan } from '@u4ssc/domain/circulars'
import { listSayings } from '../facts/fact-sayings'
import { joined, listed } from '../facts/letter-facts'
import type { LetterMeeting } from '../facts/saying'
import { spansOf } from '../letters/cite'
import { isLetterItself, isWithin } from '../letters/letter-itself'
import { referenceName } from '../letters/reference-name'
import { describeCity, describeContact, describeDeadlineItem } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'

/** A circular that is published or was only read. */
export type LetterSource = Pick<
  PublishedCircular,
  'text' | 'circular' | 'evidence' | 'diagnostics' | 'corrections' | 'language' | 'reference'
>

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
  const issued = [issuedAt && describeCity(i18n, issuedAt), issuedOn && i18n.longDate(issuedOn)]
  const signed = [signatory?.name ?? null, signatory?.title ?? null]
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

function meetingFacts(i18n: I18n, meeting: LetterMeeting, index: number, make: MakeFact) {
  return listSayings()
    .flatMap(({ letter }) => letter?.(i18n, meeting) ?? [])
    .flatMap(({ label, parts, pointers }) => {
      const at = pointers.map((pointer) => `/meetings/${index}${pointer}`)
      return parts.map(({ words, href }) => make(label, words, at, href))
    })
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
