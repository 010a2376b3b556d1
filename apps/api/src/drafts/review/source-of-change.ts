import type { FactSource } from '@u4ssc/client/contract'
import type { Setter } from '../changes-since-version'
import type { DraftRow } from '../table'

/**
 * Why a fact of a draft is what it is: a person set it, words of the circular state it, or it follows
 * from others.
 *
 * @param pointer - JSON pointer within the reading
 * @param setters - who set each correction last, by its pointer within the draft
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
