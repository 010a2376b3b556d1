import type { FactSource } from '@u4ssc/client/drafts'
import type { Setter } from './changes-since-version'
import type { DraftRow } from '../../db/tables/index'

/**
 * Returns the source of a fact: set by a person, stated in the circular, or derived.
 *
 * @param pointer - JSON pointer in the reading
 * @param setters - who set each correction last, by pointer in the draft
 */
export function sourceOfChange(
  { read, corrections }: DraftRow,
  pointer: string,
  setters: ReadonlyMap<string, Setter>,
): FactSource {
  const set = corrections.findLast((one) => overlaps(one.pointer, pointer))
  if (set) {
    const { by = null, at = null } = setters.get(`/reading${set.pointer}`) ?? {}
    return { kind: 'edited', note: set.note, by, at }
  }
  const stated = Object.keys(read.evidence).find((one) => overlaps(one, pointer))
  const [span] = stated === undefined ? [] : (read.evidence[stated]?.spans ?? [])
  if (!span) return { kind: 'derived' }
  const { part, paragraph } = span
  return { kind: 'circular', reference: read.circular.reference.text, part, paragraph }
}

function overlaps(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}
