import { nextBorder, startsLine } from '../tokens/index'
import { GAPS, type Range } from '../tokens/index'
import { findLabels, type Label, type MarkedText } from './annotated-text'
import { LABEL_COLUMN } from './limits'

/**
 * The value of a label in a list of labels that a list of their values follows, line by line: the
 * columns of a table that were copied one after the other.
 */
export function valueInColumn(text: MarkedText, label: Range): Range | null {
  const labels = columnAround(text, label)
  const place = labels.findIndex(({ from }) => from === label.from)
  const last = labels.at(-1)
  if (place < 0 || !last || labels.length < LABEL_COLUMN.min) return null
  const values = linesOfBlock(text, last.to)
  return values.length === labels.length ? (values[place] ?? null) : null
}

/** The labels alone on their lines, one below the other, that a label is among. */
function columnAround(text: MarkedText, { from, to }: Range): Label[] {
  const { tokens } = text
  const reach = { from: Math.max(0, from - LABEL_COLUMN.reach), to: to + LABEL_COLUMN.reach }
  const alone = findLabels(text, reach).filter(
    (own) => startsLine(tokens, own.from) && startsLine(tokens, own.to),
  )
  const own = alone.findIndex((other) => other.from === from)
  let first = own
  while (first > 0 && alone[first - 1]?.to === alone[first]?.from) first--
  let last = own
  while (last >= 0 && alone[last]?.to === alone[last + 1]?.from) last++
  return own < 0 ? [] : alone.slice(first, last + 1)
}

/** The lines from a token to the next blank line. */
function linesOfBlock({ tokens }: MarkedText, from: number): Range[] {
  const end = nextBorder(tokens, from, GAPS.blankLine)
  const lines: Range[] = []
  for (let at = from; at < end && lines.length <= LABEL_COLUMN.max;) {
    const to = Math.min(end, nextBorder(tokens, at, GAPS.line))
    lines.push({ from: at, to })
    at = to
  }
  return lines
}
