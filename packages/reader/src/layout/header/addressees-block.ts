import type { Found } from '../../values/letter/index'
import type { Letter } from '../../values/letter/index'
import { findLabels } from '../segments/index'
import type { Addressees } from './addressees'
import type { DateLine } from './date-line'
import { mayOpen, nextBorder, startsBlock } from '../../text/tokens/index'
import { GAPS, KINDS, type Range, spanOf, type Tokens, wordsOf } from '../../text/tokens/index'

/** Between the date and the label of the subject, a block of lines without a label is the addressees. */
export function withBlock(letter: Letter, lists: Addressees, date: DateLine | null): Addressees {
  const { tokens, subjectLabel, marks } = letter
  if (lists.addressees.length > 0 || !date || !subjectLabel) return lists
  const block = { from: date.whole.to, to: subjectLabel.from }
  const isBlock =
    startsBlock(tokens, block.from) && nextBorder(tokens, block.from, GAPS.blankLine) === block.to
  if (!isBlock || findLabels(letter, block).length > 0) return lists
  const lines: Range[] = []
  for (let from = block.from; from < block.to;) {
    const to = Math.min(nextBorder(tokens, from, GAPS.cell), block.to)
    lines.push({ from, to })
    from = to
  }
  const isName = ({ from, to }: Range) =>
    mayOpen(tokens, from) &&
    to - from <= LINE_MAX &&
    !hasNumber(tokens, { from, to }) &&
    !marks.first('organization', { from, to }) &&
    tokens.word[to - 1] !== ':'
  if (lines.length > LINES_MAX || !lines.every(isName)) return lists
  const addressees = lines.map((line): Found<string> => ({
    value: wordsOf(tokens, line).replace(/[;,.]$/, ''),
    spans: [spanOf(tokens, line)],
  }))
  return { ...lists, addressees }
}

/** Returns true if a line has a separate number, as an address does: "3015 Berne", not "U4SSC". */
function hasNumber({ kind, gap }: Tokens, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if ((kind[at] ?? 0) > KINDS.sign) return true
    if (kind[at] === KINDS.number && gap[at] !== GAPS.none) return true
  }
  return false
}

const LINE_MAX = 14
const LINES_MAX = 8
