import type { ListShape } from './change-shapes'
import { groupBy } from '../group-by'
import { keyOf } from './item-key'
import { mostAlike } from './likeness'

/**
 * Pairs the items of a later list with those of an earlier one.
 *
 * Each key is applied to the items that earlier keys did not pair, so that an id decides before a
 * title. Items with equal keys are paired in order.
 *
 * @returns for each place in `after`, the place in `before`; -1 for what is new
 */
export function pairUp(
  before: readonly unknown[],
  after: readonly unknown[],
  { keys, inOrder = false, likeness }: ListShape,
): number[] {
  const partners = after.map(() => -1)
  let free = [...before.keys()]
  let unpaired = [...after.keys()]
  const taken = new Set<number>()
  const pair = (from: number, to: number): void => {
    if (taken.has(from) || partners[to] !== -1) return
    partners[to] = from
    taken.add(from)
  }
  const settle = (): void => {
    free = free.filter((place) => !taken.has(place))
    unpaired = unpaired.filter((place) => partners[place] === -1)
  }

  for (const fields of keys) {
    if (free.length === 0 || unpaired.length === 0) break
    const waiting = groupBy(free, (place) => keyOf(before[place], fields))
    for (const to of unpaired) {
      const from = waiting.get(keyOf(after[to], fields) ?? NO_KEY)?.shift()
      if (from !== undefined) pair(from, to)
    }
    settle()
  }
  if (likeness) {
    const alike = mostAlike(before, free, after, unpaired, likeness)
    for (const [from, to] of alike) pair(from, to)
  }
  if (inOrder)
    for (const [index, to] of unpaired.entries()) {
      const from = free[index]
      if (from !== undefined) pair(from, to)
    }
  return partners
}

const NO_KEY = ''
