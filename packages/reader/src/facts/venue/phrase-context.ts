import type { Sense } from '../../text/vocabulary/index'
import type { Letter } from '../../values/letter/index'
import { lastWord, type Range } from '../../text/tokens/index'

/** Whether a token follows "in" or "in the". */
export function isAfterIn({ marks }: Letter, index: number): boolean {
  const at = marks.last('in', { from: index - PHRASE_MAX, to: index })?.to
  return at === index || (at !== undefined && marks.at('article', at)?.to === index)
}

const PHRASE_MAX = 4

/** Whether words of a sense end before a token. */
export function endsAt(marks: Letter['marks'], sense: Sense, index: number): boolean {
  return marks.last(sense, { from: index - PHRASE_MAX, to: index })?.to === index
}

/**
 * Returns true if a place is a former one ("was held in", "originally planned in") and no words for
 * the current place follow.
 */
export function isFormer(letter: Letter, { from }: Range, index: number): boolean {
  const { marks } = letter
  const before = { from, to: index }
  if (goesOn(letter, before)) return false
  const planned = marks.last('former', before)
  const former = Math.max(
    planned && !marks.at('by', planned.from) ? planned.from : -1,
    marks.last('past', before)?.from ?? -1,
  )
  return former >= 0 && (marks.last('now', before)?.from ?? -1) <= former
}

const VERB_REACH = 3

/**
 * The sentence has reached the current place: "The events, which were to be held in Berlin, will take
 * place …".
 */
export function goesOn({ marks, tokens }: Letter, before: Range): boolean {
  const former = marks.last('former', before)
  const held = marks.last('takes-place', before)
  if (!former || !held) return false
  const comma = lastWord(tokens, ',', {
    from: Math.max(former.to, held.from - VERB_REACH),
    to: held.from,
  })
  return comma >= 0
}
