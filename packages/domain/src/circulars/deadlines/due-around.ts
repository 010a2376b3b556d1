import type { DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import {
  firstWord,
  GAPS,
  holderOf,
  lastWord,
  nextBorder,
  positionAt,
  type Range,
} from '../tokens/index'
import { afterLead, trimDue } from './deadline-label'
import { findDue } from './deadline-subject'

/** So many tokens before a date its "by" may stand. */
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
    return (
      trimDue(letter, {
        ...rest,
        to: Math.min(rest.to, nextBorder(tokens, date.to - 1, GAPS.line)),
      }) ?? dueBeforeList(letter, date)
    )
  return dueFrom(afterLead(letter, lead))
}

/** "must register on these pages: 12 May (by 8 May); 14 May (by 12 May)": the words before the list. */
function dueBeforeList(letter: Letter, date: DateMention): Range | null {
  const { tokens, sentences } = letter
  const colon = lastBorderingColon(letter, date)
  if (colon < 0) return null
  const lead = holderOf(sentences, { from: colon, to: colon + 1 })
  const from =
    lead?.from ?? Math.max(lastWord(tokens, '.', { from: 0, to: colon }) + 1, colon - LEAD_MAX)
  const mark = { from: colon, to: colon }
  return findDue(letter, {
    ...mark,
    mark,
    clause: { from: afterLead(letter, { from, to: colon }), to: colon },
  })
}

/** The colon at the end of a line that announces the lines below it. */
function lastBorderingColon({ tokens }: Letter, { from }: DateMention): number {
  for (let at = from - 1; at > from - LIST_MAX && at > 0; at--)
    if (tokens.word[at] === ':' && (tokens.gap[at + 1] ?? 0) >= GAPS.line) return at
  return -1
}

/** No list of dated lines that share what is due is longer. */
const LIST_MAX = 60

/** A longer lead has no end. */
const LEAD_MAX = 60
