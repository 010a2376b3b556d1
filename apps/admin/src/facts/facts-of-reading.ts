import type { Circular, Meeting, Reading } from '@u4ssc/domain'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { say } from '../components/language/say'
import type { FactKind } from './kinds/fact-kind'
import { deadlines, lines } from './kinds/lists'
import { contact, letterLanguage, reference, signatory } from './kinds/letter-kinds'
import { date, text } from './kinds/scalars'
import { jsonAt, listFactsOn } from './fact-views'
import type { Json } from './pointers'

/** One fact of a reading as a row of the review. */
export interface Fact {
  readonly pointer: string
  readonly name: string
  readonly value: Json
  readonly kind: FactKind
}

export interface FactGroup {
  readonly id: string
  readonly title: string
  /** Position of the meeting in the reading; `null` for the circular. */
  readonly position: number | null
  readonly facts: readonly Fact[]
}

/** Returns whether a fact has a value. */
export function isStated({ kind, value }: Pick<Fact, 'kind' | 'value'>): boolean {
  return kind.describe(value).length > 0
}

/**
 * Returns the facts for the review: those of the circular, then those of each meeting. In each group,
 * the facts that are not stated come last.
 */
export function factsOfReading(reading: Reading): FactGroup[] {
  return groupsOf(reading).map((group) => ({
    ...group,
    facts: group.facts.toSorted((one, other) => Number(isStated(other)) - Number(isStated(one))),
  }))
}

function groupsOf(reading: Reading): FactGroup[] {
  return [
    {
      ...{ id: 'letter', title: say('facts.section-letter'), position: null },
      facts: factsOfLetter(reading.circular),
    },
    ...reading.meetings.map((meeting, index) => ({
      id: `meeting-${index}`,
      title:
        reading.meetings.length === 1
          ? say('facts.section-meeting')
          : say('facts.section-meetingNumber', { number: index + 1 }),
      position: index,
      facts: factsOfMeeting(meeting, `/meetings/${index}`),
    })),
  ]
}

function factsOfLetter(circular: Circular): Fact[] {
  const fact = factsAt('/circular')
  return [
    fact('/reference', 'facts.reference', circular.reference, reference),
    fact('/issuedOn', 'facts.issuedOn', circular.issuedOn, date),
    fact('/issuedAt', 'facts.issuedAt', circular.issuedAt, text),
    fact('/subject', 'facts.subject', circular.subject, text),
    fact('/addressees', 'facts.addressees', circular.addressees, lines),
    fact('/copiedTo', 'facts.copiedTo', circular.copiedTo, lines),
    fact('/contact', 'facts.letterContact', circular.contact, contact('always')),
    fact('/language', 'facts.letterLanguage', circular.language, letterLanguage),
    fact('/deadlines', 'fact/deadlines', circular.deadlines, deadlines),
    fact('/signatory', 'facts.signatory', circular.signatory, signatory),
  ]
}

function factsOfMeeting(meeting: Meeting, base: string): Fact[] {
  const fact = factsAt(base)
  return listFactsOn('review').map(({ pointer, label, kind }) =>
    fact(pointer, label, jsonAt(meeting, pointer), kind),
  )
}

function factsAt(base: string) {
  return (path: string, name: AdminMessage, value: Json, kind: FactKind): Fact => ({
    pointer: base + path,
    name: say(name),
    value,
    kind,
  })
}
