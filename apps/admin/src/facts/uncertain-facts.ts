import type { Draft, OpenIssue } from '@u4ssc/client/drafts'
import { say } from '../components/language/say'
import { nameOfPointer } from './describe-value'
import { factsOfReading } from './facts-of-reading'
import type { Fact } from './facts-of-reading'
import { isWithin } from './pointers'

/** A fact to compare with the letter. */
export interface UncertainFact {
  /** Pointer of its row in the review, or of the evidence if it has no row. */
  readonly pointer: string
  readonly name: string
  /** Its value in words, one item per line. */
  readonly lines: readonly string[]
  /** The words of the letter that it was read from. */
  readonly quotes: readonly string[]
}

export type UncertainFactsIssue = Extract<OpenIssue, { kind: 'uncertain-facts' }>

/**
 * Returns the facts of an issue in the order of the review, then those without a row. A list, for
 * example the languages, is one fact even if only a part is uncertain.
 */
export function uncertainFactsOf(
  { pointers }: Pick<UncertainFactsIssue, 'pointers'>,
  draft: Draft,
): UncertainFact[] {
  const reading = { ...draft.reading, meetings: statedMeetings(draft) }
  const rows = factsOfReading(reading).flatMap(({ facts }) => facts)
  const rowOf = new Map(pointers.map((pointer) => [pointer, narrowestOf(pointer, rows)]))
  const inRows = rows.flatMap((row): UncertainFact[] => {
    const own = pointers.filter((pointer) => rowOf.get(pointer) === row)
    if (own.length === 0) return []
    const { pointer, name, kind, value } = row
    return [{ pointer, name, lines: kind.describe(value), quotes: quotesOf(own, draft) }]
  })
  const others = pointers
    .filter((pointer) => rowOf.get(pointer) === undefined)
    .map((pointer) => ({
      ...{ pointer, name: nameOfOther(pointer), lines: quotesOf([pointer], draft) },
      quotes: quotesOf([pointer], draft),
    }))
  return [...inRows, ...others]
}

/** Returns the meetings as the circular states them, before they are merged with public ones. */
function statedMeetings({ read, reading, bases }: Draft) {
  return reading.meetings.map((meeting, position) =>
    bases.some((base) => base.position === position)
      ? (read.meetings[position] ?? meeting)
      : meeting,
  )
}

function narrowestOf(pointer: string, rows: readonly Fact[]): Fact | undefined {
  const holding = rows.filter((row) => isWithin(pointer, row.pointer))
  return holding.toSorted((one, other) => other.pointer.length - one.pointer.length)[0]
}

function nameOfOther(pointer: string): string {
  const [, inMeeting] = /^\/meetings\/\d+(\/.*)$/.exec(pointer) ?? []
  if (inMeeting !== undefined) return nameOfPointer(inMeeting)
  const isRelation = pointer.startsWith('/circular/relations')
  return say(isRelation ? 'facts.relations' : 'review.uncertain-otherPart')
}

function quotesOf(pointers: readonly string[], { read, text }: Draft): string[] {
  const spans = pointers.flatMap((pointer) => read.evidence[pointer]?.spans ?? [])
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end).trim()))]
}
