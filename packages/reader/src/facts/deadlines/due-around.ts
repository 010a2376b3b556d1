import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import {
  firstWord,
  GAPS,
  lastWord,
  nextBorder,
  positionAt,
  type Range,
} from '../../text/tokens/index'
import { afterLead, trimDue } from './deadline-label'
import { findDue } from './deadline-subject'

/** Maximum number of tokens between "by" and its date. */
const MARK_REACH = 4

/** The words of a sentence that say what is due on a date: between it and its neighbours. */
export function dueAround(letter: Letter, date: DateMention, sentence: Range): Range | null {
  const { dates, tokens } = letter
  const at = positionAt(dates, date.from)
  const before = dates[at - 1]
  const after = dates[at + 1]
  const floor = Math.max(sentence.from, before && before.to <= date.from ? before.to : 0)
  const lead = {
    from: Math.max(floor, lastWord(tokens, ';', { from: floor, to: date.from }) + 1),
    to: date.from,
  }
  const to = Math.min(sentence.to, after?.from ?? sentence.to)
  const stop = firstWord(tokens, ';', { from: date.to, to })
  const rest = { from: date.to, to: stop < 0 ? to : stop }
  const near = { from: Math.max(lead.from, date.from - MARK_REACH), to: date.from }
  const mark = letter.marks.last('due', near) ?? { from: date.from, to: date.from }
  const dueFrom = (from: number) =>
    findDue(letter, { from: date.from, to: date.to, mark, clause: { from, to: rest.to } })
  if (trimDue(letter, { from: lead.from, to: mark.from }, false) === null)
    return trimDue(letter, {
      ...rest,
      to: Math.min(rest.to, nextBorder(tokens, date.to - 1, GAPS.line)),
    })
  return dueFrom(afterLead(letter, lead))
}
