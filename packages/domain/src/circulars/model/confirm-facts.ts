import type { Reading } from './reading'
import { assertList, assertObject } from '../../wrong-argument'

/**
 * Returns the JSON pointers of the `uncertain` facts, in the order of the evidence.
 *
 * @example
 * const evidence = { '/meetings/0/fee': { spans: [], certainty: 'uncertain' } }
 * listUncertainFacts({ evidence }) // => ['/meetings/0/fee']
 */
export function listUncertainFacts(reading: Pick<Reading, 'evidence'>): string[] {
  assertEvidence(reading)
  return Object.entries(reading.evidence).flatMap(([pointer, { certainty }]) =>
    certainty === 'uncertain' ? [pointer] : [],
  )
}

/**
 * Returns the reading after a person compared facts with the letter: those that were uncertain are
 * `stated`. Stated and derived facts stay as they are, and so does every value.
 *
 * @param pointers - JSON pointers within the reading; each confirms the fact and all within it, so that
 *   `''` confirms the whole reading
 * @throws {RangeError} if a pointer leads to no fact with evidence
 * @example
 * const evidence = { '/meetings/0/fee': { spans: [], certainty: 'uncertain' } }
 * const confirmed = confirmFacts({ evidence }, ['/meetings/0/fee'])
 * confirmed.evidence['/meetings/0/fee']?.certainty // => 'stated'
 */
export function confirmFacts<Confirmed extends Pick<Reading, 'evidence'>>(
  reading: Confirmed,
  pointers: readonly string[],
): Confirmed {
  assertEvidence(reading)
  assertList(pointers, 'pointers')
  const facts = Object.entries(reading.evidence)
  for (const pointer of pointers) {
    if (pointer !== '' && !facts.some(([fact]) => isWithin(fact, pointer)))
      throw new RangeError(`pointers: "${pointer}" leads to no fact with evidence`)
  }
  const evidence: Reading['evidence'] = {}
  for (const [fact, words] of facts) {
    const isConfirmed =
      words.certainty === 'uncertain' && pointers.some((pointer) => isWithin(fact, pointer))
    evidence[fact] = isConfirmed ? { ...words, certainty: 'stated' } : words
  }
  return { ...reading, evidence }
}

function isWithin(fact: string, pointer: string): boolean {
  return fact === pointer || fact.startsWith(`${pointer}/`)
}

function assertEvidence(reading: Pick<Reading, 'evidence'>): void {
  assertObject(reading, 'reading')
  assertObject(reading.evidence, 'reading.evidence')
}
