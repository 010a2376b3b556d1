import type { Letter } from '../../values/letter/index'
import { isPlace } from '../topics/index'
import {
  beginningIn,
  firstIn,
  GAPS,
  holderOf,
  isCapital,
  KINDS,
  type Range,
} from '../../text/tokens/index'
import { isShortLineBefore } from './name-signs'
import { BRACKET_TOKENS_MAX, JOINT_REACH, LEAD_WORDS_MAX, NAME_TOKENS_MAX } from './limits'
import { isOrdinalAt } from './ordinals'
import { closingBracket, closingQuote, isClosingQuote, trimName } from './name-signs'

/** Returns the name around a kind word in a script with capitals, within its sentence or line. */
export function latinExtent(letter: Letter, noun: Range, unit: Range): Range {
  const from = startOfLatin(letter, noun, unit)
  const to = goesOn(letter, noun) ? endOfLatin(letter, noun.to, unit) : noun.to
  return { from, to: Math.max(noun.to, to) }
}

/** Capitals and ordinals before the kind: "Third Regional Development Forum". */
function startOfLatin(letter: Letter, noun: Range, unit: Range): number {
  const { tokens, marks, dates, subject } = letter
  const floor = Math.max(unit.from, noun.from - LEAD_WORDS_MAX)
  let from = startOfKinds(letter, noun)
  for (let at = from - 1; at >= floor; at--) {
    if ((tokens.gap[at + 1] ?? 0) >= GAPS.cell && unit !== subject) break
    if (holderOf(dates, { from: at, to: at + 1 })) break
    const isJoint = tokens.word[at] === '-' || tokens.word[at] === '&' || tokens.word[at] === '/'
    const isNamed =
      tokens.kind[at] !== KINDS.sign && (isCapital(tokens, at) || isOrdinalAt(letter, at))
    if (isNamed && !isSmallWord(marks, at)) from = at
    else if (!isJoint && !isNamed) break
    else if (isNamed) break
  }
  return from
}

/** The first of kind words that follow each other: "training course". */
function startOfKinds({ marks, tokens }: Letter, { from }: Range): number {
  const before = marks.at('meeting', from - 1)
  return before?.to === from && tokens.gap[from] === GAPS.blank ? from - 1 : from
}

function isSmallWord(marks: Letter['marks'], at: number): boolean {
  return (['article', 'preposition', 'points-back', 'and'] as const).some(
    (sense) => marks.at(sense, at)?.to === at + 1,
  )
}

/** Whether a name follows the kind: a topic, a body, a number, a quotation; at most one word between. */
function goesOn({ tokens, marks }: Letter, { to }: Range): boolean {
  return [to, to + 1].some((at) => {
    if ((tokens.gap[at] ?? 0) >= GAPS.blankLine) return false
    if (at > to && (tokens.kind[at - 1] !== KINDS.word || marks.at('takes-place', at - 1)))
      return false
    const word = tokens.word[at]
    const isName =
      (isCapital(tokens, at) || tokens.kind[at] === KINDS.number) &&
      tokens.gap[at] !== GAPS.none &&
      !marks.at('preposition', at)
    return isName || word === '"' || word === '(' || marks.at('name-goes-on', at) !== null
  })
}

/** The end of a name: at a date, a verb, a place, a stop, or the name of the next meeting. */
export function endOfLatin(letter: Letter, start: number, unit: Range): number {
  const { tokens, marks, dates, hours } = letter
  const rest = { from: start, to: Math.min(unit.to, start + NAME_TOKENS_MAX) }
  const limit = Math.min(
    rest.to,
    firstIn(dates, rest)?.from ?? rest.to,
    beginningIn(dates, rest)[0]?.from ?? rest.to,
    firstIn(hours, rest)?.from ?? rest.to,
  )
  let at = start
  while (at < limit) {
    const word = tokens.word[at] ?? ''
    if (word === '"' && isClosingQuote(tokens, at)) break
    if (word === '"') {
      at = Math.min(limit, closingQuote(tokens, at, limit) + 1)
    } else if (word === '(') {
      const close = closingBracket(tokens, at, limit)
      if (close < 0 || isAside(letter, { from: at + 1, to: close })) break
      at = close + 1
    } else if (endsName(letter, at, rest)) break
    else at++
  }
  return trimName(letter, start, at)

  function endsName(own: Letter, index: number, { from }: Range): boolean {
    const gap = tokens.gap[index] ?? 0
    const word = tokens.word[index] ?? ''
    if (gap >= GAPS.blankLine || (gap >= GAPS.cell && index > from && isApart(index))) return true
    if (tokens.kind[index] === KINDS.url || tokens.kind[index] === KINDS.email) return true
    if (word === ';' || word === ')' || word === '!' || word === '?') return true
    if (word === ':' && index > from) return true
    if (word === '.') return tokens.gap[index + 1] !== GAPS.none
    if (word === '-' && gap !== GAPS.none && tokens.gap[index + 1] !== GAPS.none) return true
    if (index > from && isAfterAcronym(own, index)) return true
    if (NAME_ENDS.some((sense) => marks.at(sense, index) !== null)) return true
    if (word === ',') return !isListed(own, index, limit)
    if (marks.at('preposition', index) && isPlaceNear(own, index)) return true
    return marks.at('and', index) !== null && opensMeeting(own, index, unit.to)
  }

  /** A new cell, or a new line after a short one, that opens with a capital. */
  function isApart(index: number): boolean {
    if (!isCapital(tokens, index) || letter.isFlowing) return false
    return tokens.gap[index] === GAPS.cell || isShortLineBefore(tokens, index)
  }
}

/** A small word after an acronym, a bracket or a quotation belongs to the sentence, unless it links. */
function isAfterAcronym({ tokens, marks }: Letter, at: number): boolean {
  if (tokens.kind[at] !== KINDS.word || isCapital(tokens, at)) return false
  const before = tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1])
  if (!/^(?:\p{Lu}{2,}|[)"”»])$/u.test(before) || tokens.gap[at] === GAPS.none) return false
  const isLink = LINKS.some((sense) => marks.at(sense, at) !== null)
  return !isLink && marks.at('meeting', at) === null
}

const LINKS = ['name-goes-on', 'article', 'preposition', 'and'] as const

/** Verbs, and what puts another meeting before or after this one. */
const NAME_ENDS = ['name-ends', 'takes-place', 'beside', 'former', 'modal', 'verb'] as const

/** A bracket about the place, the day or the mode; not an acronym. */
function isAside(letter: Letter, { from, to }: Range): boolean {
  const { dates, marks } = letter
  if (to - from > BRACKET_TOKENS_MAX) return true
  return (
    firstIn(dates, { from, to }) !== undefined ||
    marks.first('virtual', { from, to }) !== null ||
    isPlace(letter, { from, to })
  )
}

/**
 * Returns true if a comma is inside a topic, because an "and" follows it: "ICTs, Environment &
 * Climate Change".
 */
function isListed({ tokens, marks }: Letter, comma: number, limit: number): boolean {
  for (let at = comma + 2; at < Math.min(limit, comma + JOINT_REACH); at++) {
    const joint = marks.at('and', at)
    if (joint && joint.to - joint.from === 1) {
      const part = { from: comma + 1, to: joint.to + 3 }
      return NOT_LISTED.every((sense) => marks.first(sense, part) === null)
    }
    if (tokens.word[at] === '.' || tokens.word[at] === '(') return false
  }
  return false
}

const NOT_LISTED = ['meeting', 'group', 'name-ends', 'takes-place'] as const

/** A preposition and a name that is a place: "in Geneva". */
function isPlaceNear(letter: Letter, at: number): boolean {
  const to = letter.marks.at('preposition', at)?.to ?? at + 1
  return (
    isCapital(letter.tokens, to) &&
    [1, 2, 3].some((length) => isPlace(letter, { from: to, to: to + length }))
  )
}

/** The kind of another meeting follows, nothing but its own words between: "and the Forum on B". */
function opensMeeting({ tokens, marks }: Letter, at: number, limit: number): boolean {
  const to = marks.at('and', at)?.to ?? at + 1
  const noun =
    marks.first('meeting', { from: to, to: Math.min(limit, to + JOINT_REACH) }) ??
    marks.first('group', { from: to, to: Math.min(limit, to + JOINT_REACH) })
  if (!noun) return false
  for (let index = to; index < noun.from; index++) {
    const isOwn =
      isCapital(tokens, index) ||
      marks.at('article', index) !== null ||
      tokens.kind[index] === KINDS.number
    if (!isOwn && index - to > 2) return false
    if (/^[,.;:()]$/.test(tokens.word[index] ?? '')) return false
  }
  return true
}
