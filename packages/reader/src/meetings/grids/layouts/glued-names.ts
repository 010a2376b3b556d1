import type { Letter } from '../../../values/letter/index'
import { GAPS, isCapital, KINDS, lastWord, type Range } from '../../../text/tokens/index'
import type { Sense } from '../../../text/vocabulary/index'
import { headerTypeOf } from '../column-headings'
import { NAME_MAX } from '../limits'
import { isOfDeadline, mayBeName, nounOf, says } from '../meeting-names'

/** What says that something is done, which no name does. */
const NO_NAME: readonly Sense[] = ['takes-place', 'request', 'modal', 'convenes', 'verb']
/** What leads from a sentence to its date. */
const NO_END: readonly Sense[] = ['preposition', 'due']

/**
 * The name that ends right before a date: the words back to what cannot be part of it. A verb in it
 * or a preposition after it makes a sentence of it.
 */
export function nameBefore(letter: Letter, { from, to }: Range): Range | null {
  const { tokens, marks } = letter
  let end = to
  while (end > from && tokens.kind[end - 1] === KINDS.sign && tokens.word[end - 1] !== ')') end--
  const colon = lastWord(tokens, ':', { from: Math.max(from, end - LEAD_MAX), to: end })
  if (colon > from && !isCapital(tokens, colon + 1)) end = colon
  const start = startOfName(letter, { from: Math.max(from, end - NAME_MAX), to: end })
  const name = { from: start, to: end }
  return isName(letter, name) && !NO_END.some((sense) => marks.last(sense, name)?.to === end)
    ? name
    : null
}

/** Tokens between the colon after a name and its date: ": del". */
const LEAD_MAX = 2

/** The name that begins right after a date, up to a stop. */
export function nameAfter(letter: Letter, { from, to }: Range): Range | null {
  const { tokens } = letter
  let start = from
  while (start < to && tokens.kind[start] === KINDS.sign) start++
  let end = start
  while (end < to && end - start < NAME_MAX && !isStop(letter, end)) end++
  while (end > start && tokens.kind[end - 1] === KINDS.sign && tokens.word[end - 1] !== ')') end--
  const name = { from: start, to: end }
  return isName(letter, name) ? name : null
}

function isStop({ tokens }: Letter, at: number): boolean {
  const { word, gap } = tokens
  // A paragraph number or a heading ran into the last row
  if ((gap[at] ?? 0) === GAPS.none && tokens.kind[at] === KINDS.number && word[at + 1]) {
    const isGlued = gap[at + 1] === GAPS.none && isCapital(tokens, at + 1)
    if (isGlued && (word[at + 1]?.length ?? 0) > 2) return true
  }
  return tokens.kind[at] === KINDS.sign && /[.;]/.test(word[at] ?? '') && gap[at + 1] !== GAPS.none
}

function isName(letter: Letter, name: Range): boolean {
  if (!nounOf(letter, name) || !mayBeName(letter, name) || isOfDeadline(letter, name)) return false
  return !says(letter, NO_NAME, name) && headerTypeOf(letter, name) === null
}

/** After the last stop, colon or header. */
function startOfName(letter: Letter, { from, to }: Range): number {
  const { word, kind, gap } = letter.tokens
  let start = from
  for (let at = from; at < to - 1; at++) {
    const isSign = kind[at] === KINDS.sign && /[.:;]/.test(word[at] ?? '')
    if (isSign && (gap[at + 1] !== GAPS.none || kind[at + 1] === KINDS.word)) start = at + 1
    // A name can follow a bracket without a space: "Opening session (local time)Working Party 5A".
    if (word[at] === ')' && gap[at + 1] === GAPS.none) start = at + 1
  }
  const header = endOfHeaders(letter, { from: start, to })
  const isHeader = header > start && header < to && mayBeName(letter, { from: header, to })
  const own = isHeader ? header : start
  return afterGluedCell(letter, { from: own, to })
}

/** Returns where a name begins after a cell that is glued to it: "NairobiFocus Group". */
function afterGluedCell(letter: Letter, { from, to }: Range): number {
  const { kind, gap } = letter.tokens
  let start = from
  for (let at = from + 1; at < to; at++) {
    const isGlued = gap[at] === GAPS.none && kind[at] === KINDS.word && kind[at - 1] === KINDS.word
    if (isGlued && isCapital(letter.tokens, at) && nounOf(letter, { from: at, to })) start = at
  }
  return start
}

const MOMENTS: readonly Sense[] = [
  'column-opening',
  'column-deadline',
  'column-time',
  'column-days',
  'column-start',
  'column-end',
]

/** Returns the end of adjacent headers: the last one for dates or times, and the text after it. */
function endOfHeaders(letter: Letter, { from, to }: Range): number {
  const { marks, tokens } = letter
  const moments = MOMENTS.flatMap((sense) => marks.within(sense, { from, to })).filter((mark) =>
    opensHeader(letter, mark),
  )
  let end = Math.max(0, ...moments.map((mark) => mark.to))
  if (end === 0) return 0
  const hasName = marks.first('column-name', { from, to: end }) !== null
  const others: Sense[] = hasName
    ? ['column-place', 'column-other']
    : ['column-name', 'column-place']
  for (const sense of others) {
    const next = marks.at(sense, end)
    if (next && next.to < to && isCapital(tokens, next.from)) end = next.to
  }
  return end
}

/** Returns true if words can open a header: longer than "du" or "по", or with a capital. */
export function opensHeader({ tokens }: Letter, { from, to }: Range): boolean {
  const isLong = to - from > 1 || (tokens.word[from]?.length ?? 0) > SHORT_WORD_MAX
  return isCapital(tokens, from) || isLong
}

/** Letters of a preposition that can be over a column. */
const SHORT_WORD_MAX = 3
