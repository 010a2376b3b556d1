import { consolidate } from '@u4ssc/domain/circulars'
import type { Evidence, Meeting, Reading } from '@u4ssc/domain'

/** A circular that convened meetings, the later circulars about them, and the public meetings. */
export interface LetterChain {
  readonly root: Reading
  readonly later: readonly Reading[]
  readonly releases: readonly PublishedState[]
}

export interface PublishedState {
  readonly slug: string
  readonly number: number
  readonly meeting: Meeting
  readonly evidence: Evidence
}

/** Reasons why a circular is not part of a chain, as in `consolidate`. */
const OBSTACLES: ReadonlySet<string> = new Set([
  'no-original',
  'original-not-the-one-amended',
  'amends-nothing',
  'issued-before-original',
  'already-applied',
  'language-differs',
])

/** Returns whether a circular says that it changes one of the chain. */
export function isAmended({ root, later }: LetterChain, letter: Reading): boolean {
  const own = { ...letter, meetings: [] }
  return countObstacles([root, ...later, own]) === countObstacles([root, ...later])
}

function countObstacles(letters: readonly Reading[]): number {
  return consolidate(letters).unapplied.filter(({ reason }) => OBSTACLES.has(reason)).length
}

/** Returns the circular with the root as the one it amends. */
export function asAmending(letter: Reading, { circular: root }: Reading): Reading {
  const { series, number, text } = root.reference
  const name = text ?? [series, number].filter((part) => part !== null).join(' ')
  const { relations } = letter.circular
  const kind = relations.find((relation) => relation.kind !== 'cites')?.kind ?? 'amends'
  const circular = {
    ...letter.circular,
    reference: { ...letter.circular.reference, amends: name },
    relations: [{ kind, reference: name, date: root.issuedOn }],
  }
  return { ...letter, circular }
}

/** Returns the combined statements of a chain, each fact with its circular. */
export function consolidateChain({ root, later }: LetterChain) {
  return consolidate([root, ...later.map((letter) => asAmending(letter, root))])
}

/** Returns the evidence of a meeting as that of a meeting in a reading. */
export function evidenceAt(evidence: Evidence, position: number): Evidence {
  return Object.fromEntries(
    Object.entries(evidence).map(([pointer, fact]) => [`/meetings/${position}${pointer}`, fact]),
  )
}
