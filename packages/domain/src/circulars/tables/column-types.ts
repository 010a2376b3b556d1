import { collect } from '../tokens/index'
import type { Letter } from '../document/index'
import { firstWord, type Range } from '../tokens/index'

export type Column = 'days' | 'deadline' | 'opening'

/** The words over one column of a table. */
export interface Head extends Range {
  readonly column: Column
}

/** Further apart, words are no heads of one table. */
export const HEADS_REACH = 14

/** The heads beside a word for deadlines, which is the rarest of them; or those for days and opening. */
export function findHeads(letter: Letter, paragraph: Range): Head[] {
  const { marks } = letter
  const near = (sense: 'head-days' | 'head-opening', head: Range) =>
    nearest(
      marks.within(sense, {
        from: Math.max(paragraph.from, head.from - HEADS_REACH),
        to: Math.min(paragraph.to, head.to + HEADS_REACH),
      }),
      head,
    )
  for (const deadline of marks.within('deadline', paragraph)) {
    const days = near('head-days', deadline)
    if (days && areHeads(letter, deadline, days))
      return inOrder({ days, deadline, opening: near('head-opening', deadline) })
  }
  for (const opening of marks.within('head-opening', paragraph)) {
    const days = near('head-days', opening)
    if (days) return inOrder({ days, opening })
  }
  return []
}

/** "The deadlines are as follows: | Date | …": what announces a table is no head of it. */
function areHeads({ tokens }: Letter, one: Range, other: Range): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  return firstWord(tokens, ':', { from: first.to, to: second.from }) < 0
}

function inOrder(heads: Partial<Record<Column, Range | undefined>>): Head[] {
  return collect(COLUMNS, (column) => {
    const head = heads[column]
    return head ? [{ column, from: head.from, to: head.to }] : []
  }).sort((one, other) => one.from - other.from)
}

const COLUMNS: readonly Column[] = ['days', 'deadline', 'opening']

function nearest(marks: readonly Range[], { from, to }: Range): Range | undefined {
  const distance = (mark: Range) => (mark.to <= from ? from - mark.to : mark.from - to)
  return marks
    .filter((mark) => distance(mark) >= 0)
    .sort((one, other) => distance(one) - distance(other))[0]
}
