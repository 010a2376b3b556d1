import type { Letter } from '../document/index'
import { KINDS, type Range } from '../tokens/index'
import { skipFor, trimDue } from './deadline-label'

/** What a column of deadlines is for: "Deadline for contributions", "Contribution deadline". */
export function dueOfColumn(letter: Letter, { from, to }: Range): Range {
  const { kind, word } = letter.tokens
  const mark = letter.marks.first('deadline', { from, to }) ?? { from, to: from }
  let after = mark.to
  while (after < to && kind[after] === KINDS.word) after++
  // "Contributions (deadline – 1600 hours UTC)"
  const end = word[mark.from - 1] === '(' ? mark.from - 1 : mark.from
  return (
    trimDue(letter, skipFor(letter, { from: mark.to, to: after })) ??
    trimDue(letter, { from, to: end }) ??
    (mark.to > mark.from ? mark : { from, to })
  )
}
