import type { Letter } from '../document/index'
import { lastBorder, nextBorder } from '../tokens/index'
import { holderOf, positionAt } from '../tokens/index'
import { GAPS, type Range } from '../tokens/index'

/** From what is due to the end of its line, or to the next date; the line that announces the list; its paragraph before. */
export function namingOf({ tokens, dates, paragraphs }: Letter, due: Range, lead: Range): Range[] {
  const next = dates[positionAt(dates, due.to)]?.from ?? tokens.count
  const announced = lastBorder(tokens, lead.from, GAPS.line)
  const paragraph = holderOf(paragraphs, lead)
  return [
    {
      from: Math.max(lead.to, lastBorder(tokens, due.from, GAPS.line)),
      to: Math.min(next, nextBorder(tokens, due.to - 1, GAPS.line)),
    },
    { from: announced, to: nextBorder(tokens, lead.to - 1, GAPS.line) },
    { from: Math.min(paragraph?.textFrom ?? announced, announced), to: announced },
  ]
}
