import type { Letter } from '../../values/letter/index'
import { holderOf, type Range } from '../../text/tokens/index'
import { LEAD_HAN_MAX } from './limits'
import { closingBracket } from './name-signs'

/** Returns the name that a Chinese kind word ends, back to a sign, a date or a verb. */
export function hanExtent(letter: Letter, noun: Range, unit: Range): Range {
  const { tokens, dates } = letter
  const floor = Math.max(unit.from, noun.from - LEAD_HAN_MAX)
  let from = noun.from
  let depth = 0
  for (let at = noun.from - 1; at >= floor; at--) {
    const word = tokens.word[at] ?? ''
    if (word === ')' || word === '"') depth = depth > 0 && word === '"' ? 0 : depth + 1
    else if (word === '(') depth--
    else if (depth === 0) {
      if (/^[,.;:]$/.test(word) || holderOf(dates, { from: at, to: at + 1 })) break
      if (isBorder(letter, at)) break
    }
    if (depth < 0) break
    from = at
  }
  const joined = startAfterJoint(letter, { from, to: noun.from })
  const close = tokens.word[noun.to] === '(' ? closingBracket(tokens, noun.to, unit.to) : -1
  const isNote = close > 0 && dates.some((date) => date.from >= noun.to && date.to <= close)
  return { from: joined, to: close > 0 && !isNote ? close + 1 : noun.to }
}

/** A verb, a preposition or the end of another name: nothing before it belongs to this one. */
function isBorder({ marks }: Letter, at: number): boolean {
  const senses = ['takes-place', 'convenes', 'preposition', 'about', 'points-back'] as const
  return senses.some((sense) =>
    [0, 1, 2, 3].some((back) => (marks.at(sense, at - back)?.to ?? 0) === at + 1),
  )
}

/**
 * Returns where a Chinese name begins after an "and" that follows another meeting: at "论坛" in
 * "研究组会议和论坛".
 */
function startAfterJoint({ marks }: Letter, { from, to }: Range): number {
  for (let at = to - 1; at > from; at--) {
    const joint = marks.at('and', at)
    if (joint && marks.last('meeting', { from, to: joint.from })?.to === joint.from) return joint.to
  }
  return from
}
