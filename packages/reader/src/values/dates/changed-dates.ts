import { isHan, KINDS } from '../../text/tokens/index'
import type { Marks, Range } from '../../text/tokens/index'
import type { Sense } from '../../text/vocabulary/index'
import { RANGE } from './calendar-vocabulary'
import type { DateReader } from './parse-date'

/** Small words between "from" and the day. */
const LEAD_REACH = 2
/** The longest words for it, with what can be between them. */
const PHRASE_MAX = 10

/** A day that was replaced by another: "postponed from | 3 November", "由3月8日 | 改至". */
export function isMovedFrom(
  { tokens }: DateReader,
  marks: Marks<Sense>,
  { from, to }: Range,
): boolean {
  for (let at = from; at >= from - LEAD_REACH; at--) {
    const lead = marks.last('moved-from', { from: at - PHRASE_MAX, to: at })
    if (lead?.to !== at) continue
    // "由" alone may be anything
    return isHan(tokens, lead.from) ? isMovedAt(marks, to) : true
  }
  return false
}

function isMovedAt(marks: Marks<Sense>, at: number): boolean {
  return (marks.at('overturned', at) ?? marks.at('overturned', at + 1)) !== null
}

/**
 * Returns the start of the new days if the same phrase names them: "from 8 March | to 15 March".
 */
export function movedTo(
  reader: DateReader,
  { from, to }: Range,
): { readonly at: number; readonly floor: number } | null {
  const { kind } = reader.tokens
  const isTo = (at: number) => kind[at] === KINDS.word && reader.roleAt(at) === RANGE
  // The new range can be in the next phrase: "from 8 to 10 March | to 15 March".
  if (isTo(to) && kind[to + 1] === KINDS.number) return null
  for (let floor = from + 1; floor < to; floor++) {
    if (!isTo(floor)) continue
    for (let at = floor + 1; at < to; at++)
      if (kind[at] === KINDS.number) return { at, floor: floor + 1 }
  }
  return null
}

/** Tokens between "except" and the day: "except on Wednesday the". */
const EXCEPT_REACH = 4

/**
 * Returns the words by which a date is taken out of others: "except 9 December", "(4 November
 * excluded)". "But not later than" takes nothing out.
 */
export function exceptionOf(marks: Marks<Sense>, { from, to }: Range): Range | null {
  const lead = marks.last('excepts', { from: from - EXCEPT_REACH, to: from })
  const due = lead && marks.last('due', { from: lead.from, to: from })
  if (lead && !due) return lead
  return marks.at('excepted', to) ?? marks.at('excepted', to + 1)
}
