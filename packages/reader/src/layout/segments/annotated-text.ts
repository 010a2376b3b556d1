import type { Sense } from '../../text/vocabulary/index'
import type { DateMention } from '../../values/dates/index'
import type { Marks } from '../../text/tokens/index'
import { startsCell } from '../../text/tokens/index'
import { GAPS, KINDS, type Range, type Tokens } from '../../text/tokens/index'

/** A letter before it is cut into its parts. */
export interface MarkedText {
  readonly tokens: Tokens
  readonly marks: Marks<Sense>
  readonly dates: readonly DateMention[]
  /** Its lines say nothing of its parts. */
  readonly isFlowing: boolean
  /** The tokens that the width of the page put on a new line. */
  readonly wraps: ReadonlySet<number>
}

/** Where the value of a label begins; null when the words are no label here. */
export function labelEnd(tokens: Tokens, { from, to }: Range): number | null {
  const { word, kind } = tokens
  const after = word[to] === '.' ? to + 1 : to
  const second = secondLabel(tokens, word[after] === ':' ? after + 1 : after)
  if (second !== null) return second
  if (word[after] === ':') return after + 1
  if (startsCell(tokens, from) && startsCell(tokens, after)) return after
  return kind[after] === KINDS.phone ? after : null
}

/** The same label in a second language: "Subject / Objet:", "Fax/Téléc.:". */
function secondLabel({ text, start, end, word, gap }: Tokens, index: number): number | null {
  const isSlash = word[index] === '/'
  const at = isSlash ? index + 1 : index
  const isBorder =
    gap[index] === GAPS.cell && text.slice(end[index - 1], start[index]).includes('/')
  if (!isSlash && !isBorder) return null
  const after = word[at + 1] === '.' ? at + 2 : at + 1
  return word[after] === ':' && (gap[after] ?? 0) < GAPS.cell ? after + 1 : null
}

export const LABELS = (
  [
    'reference',
    'telephone',
    'fax',
    'email',
    'web',
    'to',
    'copy',
    'subject',
    'contact',
    'date',
    'other',
  ] as const
).map((name) => `label-${name}` as const)
export type LabelSense = (typeof LABELS)[number]

export interface Label extends Range {
  readonly sense: LabelSense
}

/** All labels in a range, in order, each with the sign after it. */
export function findLabels(
  { tokens, marks }: Pick<MarkedText, 'tokens' | 'marks'>,
  range: Range,
): Label[] {
  const labels: Label[] = []
  for (const sense of LABELS) {
    for (const mark of marks.within(sense, range)) {
      const to = labelEnd(tokens, mark)
      if (to !== null) labels.push({ sense, from: mark.from, to })
    }
  }
  labels.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return labels.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

/** Whether a token is part of a date. */
export function isInDate({ dates }: Pick<MarkedText, 'dates'>, index: number): boolean {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.to ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return (dates[low]?.from ?? Infinity) <= index
}
