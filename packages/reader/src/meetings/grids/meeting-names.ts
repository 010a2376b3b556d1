import type { Letter } from '../../values/letter/index'
import { GAPS, isArabicOrHan, isCapital, isHan, KINDS, type Range } from '../../text/tokens/index'
import type { Sense } from '../../text/vocabulary/index'
import { NAME_MAX } from './limits'

/** Whether a cell or item names a meeting: a word for one, or a body that meets. */
export function isOfMeeting(letter: Letter, cell: Range): boolean {
  return nounOf(letter, cell) !== null && !isOfDeadline(letter, cell)
}

/** The word of a name that says what kind of meeting it is, or the body that meets. */
export function nounOf({ marks }: Letter, name: Range): Range | null {
  return marks.first('meeting', name) ?? marks.first('group', name)
}

/**
 * Whether a cell is about a deadline of a meeting, not its name: "Deadline for the registration of
 * participants in the meeting".
 */
export function isOfDeadline({ marks }: Letter, cell: Range): boolean {
  const mark = marks.first('deadline', cell) ?? marks.first('programme-item', cell)
  return mark !== null && mark.from <= cell.from + 1
}

/** Whether words may be the name of something: they open with a capital or a number and are short. */
export function mayBeName({ tokens, marks }: Letter, { from, to }: Range): boolean {
  if (to <= from || to - from > NAME_MAX) return false
  let at = from
  while (at < to && tokens.kind[at] === KINDS.sign) at++
  const opens =
    isCapital(tokens, at) || isArabicOrHan(tokens, at) || tokens.kind[at] === KINDS.number
  return opens || marks.at('meeting', at) !== null
}

/** The words of a cell without bullets before them and stops after them. */
export function trimmed({ tokens }: Letter, cell: Range): Range {
  const { kind, word } = tokens
  let { from, to } = cell
  const isLoose = (at: number) => kind[at] === KINDS.sign && !/["([]/.test(word[at] ?? '')
  while (from < to && isLoose(from)) from++
  while (to > from && kind[to - 1] === KINDS.sign && !/[")\]?!]/.test(word[to - 1] ?? '')) to--
  return { from, to }
}

/** Whether words carry one of some senses; the letter of "5A" is no word. */
export function says({ tokens, marks }: Letter, senses: readonly Sense[], range: Range): boolean {
  const isFree = (at: number) =>
    tokens.gap[at] !== GAPS.none || at === range.from || isHan(tokens, at)
  return senses.some((sense) => marks.within(sense, range).some(({ from }) => isFree(from)))
}
