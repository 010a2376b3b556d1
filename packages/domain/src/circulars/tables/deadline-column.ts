import type { Letter } from '../document/index'
import { GAPS, KINDS, type Range } from '../tokens/index'
import { skipFor, trimDue } from '../deadlines/index'

/** What a column of deadlines is for: "Deadline for contributions", "Contribution deadline". */
export function dueOfColumn(
  letter: Letter,
  head: Range,
  { from: last, to: limit }: Range,
): Range | null {
  const { kind, gap, word } = letter.tokens
  let to = head.to
  while (to < limit && kind[to] === KINDS.word && (gap[to] ?? 0) < GAPS.cell) to++
  // "Contributions (deadline – 1600 hours UTC)"
  const open = word[head.from - 1] === '(' ? head.from - 1 : head.from
  let from = open
  while (from > last && kind[from - 1] === KINDS.word && (gap[from] ?? 0) < GAPS.cell) from--
  return (
    trimDue(letter, skipFor(letter, { from: head.to, to })) ??
    trimDue(letter, { from, to: open }) ??
    head
  )
}
