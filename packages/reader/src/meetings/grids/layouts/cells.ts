import type { Letter } from '../../../values/letter/index'
import { oncePerObject, GAPS, KINDS, type Range, type Tokens } from '../../../text/tokens/index'
import { COLUMN_BLANKS } from '../limits'

export interface Cell extends Range {
  /** Borders before it on its line, so that empty cells before it count. */
  readonly position: number
}

export interface Line extends Range {
  readonly cells: readonly Cell[]
}

/** The lines of a letter, each cut into its cells. */
export const linesOf = oncePerObject(({ tokens }: Letter): readonly Line[] => readLines(tokens))

function readLines(tokens: Tokens): Line[] {
  const { gap, count } = tokens
  const found: Line[] = []
  let from = 0
  for (let at = 1; at <= count; at++) {
    if (at < count && (gap[at] ?? 0) < GAPS.line) continue
    found.push({ from, to: at, cells: cellsOf(tokens, { from, to: at }) })
    from = at
  }
  return found
}

function cellsOf(tokens: Tokens, { from, to }: Range): Cell[] {
  const cells: Cell[] = []
  let position = bordersBefore(tokens, from)
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !isBorder(tokens, at)) continue
    const isLead = cells.length === 0 && isLeadOf(tokens, { from: start, to: at })
    if (isLead && at < to) {
      position += Math.max(1, bordersBefore(tokens, at))
      start = at
      continue
    }
    cells.push({ from: start, to: at, position })
    position += Math.max(1, bordersBefore(tokens, at))
    start = at
  }
  return cells
}

/** A bullet or paragraph number before the words, which is not a cell. */
function isLeadOf({ kind, word }: Tokens, { from, to }: Range): boolean {
  if (to - from > 2) return false
  if (to - from === 1) return kind[from] !== KINDS.word && (word[from] ?? '').length < 3
  return kind[from] === KINDS.number && kind[to - 1] === KINDS.sign
}

function isBorder(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at] ?? 0
  if (gap !== GAPS.blank) return gap >= GAPS.cell
  return (tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0) >= COLUMN_BLANKS
}

/** Bars before a token count as borders where there are any, else tabs, else slashes. */
function bordersBefore({ text, start, end }: Tokens, at: number): number {
  const between = text.slice(end[at - 1] ?? 0, start[at])
  const own = between.slice(between.lastIndexOf('\n') + 1)
  const count = (border: string) => own.split(border).length - 1
  return count('|') || count('\t') || count('/')
}
