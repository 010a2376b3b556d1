import { consolidate } from '@u4ssc/domain/circulars'
import type { Evidence, Meeting, Reading } from '@u4ssc/domain'

/** A letter that convened meetings, the letters about them since, and the meetings as they are public. */
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

/** Why a letter does not belong to a chain at all, as `consolidate` puts it. */
const OBSTACLES: ReadonlySet<string> = new Set([
  'no-original',
  'original-not-the-one-amended',
  'amends-nothing',
  'issued-before-original',
  'already-applied',
  'language-differs',
])

/** Whether a letter says itself that it changes one of the chain. */
export function isAmended({ root, later }: LetterChain, letter: Reading): boolean {
  const own = { ...letter, meetings: [] }
  return countObstacles([root, ...later, own]) === countObstacles([root, ...later])
}

function countObstacles(letters: readonly Reading[]): number {
  return consolidate(letters).unapplied.filter(({ reason }) => OBSTACLES.has(reason)).length
}

/** The same letter, naming the root as what it changes. */
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

/** What the letters of a chain say together, each fact with the letter it rests on. */
export function consolidateChain({ root, later }: LetterChain) {
  return consolidate([root, ...later.map((letter) => asAmending(letter, root))])
}

/** The evidence of a meeting as that of one in a reading. */
export function evidenceAt(evidence: Evidence, position: number): Evidence {
  return Object.fromEntries(
    Object.entries(evidence).map(([pointer, fact]) => [`/meetings/${position}${pointer}`, fact]),
  )
}
