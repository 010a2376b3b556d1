import type { Reading } from '@u4ssc/domain'
import { listCircularsAbout, listCircularsByNumber } from '../../circulars/index'
import type { CircularRow } from '../../circulars/index'
import type { Database } from '../../db/index'
import { findRelease, listConvened } from '../../meetings/index'
import { evidenceAt, isAmended } from './letter-chain'
import type { LetterChain } from './letter-chain'

/**
 * Returns the chain of the circular that a circular says it amends. Similar meetings do not count:
 * a person decides about those.
 */
export async function findChainFor(db: Database, read: Reading): Promise<LetterChain | undefined> {
  const words = amendedWords(read)
  for (const { id } of await listCircularsByNumber(db, numbersIn(words))) {
    const chain = await findChainOf(db, id)
    if (chain && isAmended(chain, read)) return chain
  }
  return undefined
}

/** Returns the chain of the circular that convened a meeting. */
export async function findChainOfMeeting(
  db: Database,
  slug: string,
): Promise<LetterChain | undefined> {
  const first = await findRelease(db, slug, 1)
  return first?.circularId == null ? undefined : findChainOf(db, first.circularId)
}

/** @param circularId - the circular that convened the meetings, or a later one about them */
async function findChainOf(db: Database, circularId: string): Promise<LetterChain | undefined> {
  const letters = await listCircularsAbout(db, circularId)
  const [first, ...later] = letters
  if (!first) return undefined
  const releases = await listConvened(db, first.id)
  if (releases.length === 0) return undefined
  const firsts = await Promise.all(releases.map(({ slug }) => findRelease(db, slug, 1)))
  const evidence = first.meetings.flatMap(({ id }, position) => {
    const release = firsts.find((one) => one?.slug === id)
    return Object.entries(evidenceAt(release?.evidence ?? {}, position))
  })
  const root = { ...readingOf(first), evidence: Object.fromEntries(evidence) }
  return { root, later: later.map(readingOf), releases }
}

function readingOf({ circular, meetings, evidence }: CircularRow): Reading {
  return { circular, meetings, evidence, diagnostics: [] }
}

function amendedWords({ circular: { reference, relations } }: Reading): string {
  const changed = relations.filter(({ kind }) => kind !== 'cites')
  return [reference.amends ?? '', ...changed.map((relation) => relation.reference)].join(' ')
}

/** Returns the number as a whole and its digits, for example "2/TSAG" and "2". */
function numbersIn(words: string): string[] {
  const whole = words.split(/\s+/).filter((word) => /\d/.test(word))
  return [...new Set([...whole, ...(words.match(/\d+/g) ?? [])])].slice(0, 20)
}
