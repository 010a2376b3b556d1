import type { Letter } from '../../values/letter/index'
import { jointBefore, secondName } from './second-title'
import { firstIn, beginningIn, GAPS, type Range, type Tokens } from '../../text/tokens/index'
import { isInQuotes, skipSmallWords, stemAt, type Title } from '../topics/index'
import { isPlace, withoutPlaces } from '../topics/index'

/** A name is not longer. */
const TITLE_TOKENS_MAX = 60

/** Finds what the subject calls the meeting; two names where it joins two meetings of different kinds. */
export function findTitles(letter: Letter): readonly Title[] {
  const { subject } = letter
  const title = subject && titleIn(letter, subject)
  if (!title) return []
  const second = secondName(letter, title)
  if (!second) return [title, ...titleAfter(letter, title, subject)]
  const first = { ...title, to: second.joinedAt }
  return [{ ...first, to: withoutPlaces(letter, first) }, second.title]
}

/**
 * The second name after the days of the first: "… Geneva, 4-6 June 2025, preceded by the Workshop
 * on …".
 */
function titleAfter(letter: Letter, title: Title, subject: Range): Title[] {
  const { marks, tokens } = letter
  for (const noun of marks.within('meeting', { from: title.to, to: subject.to })) {
    const joint = jointBefore(letter, noun, title)
    if (!joint || joint.from < title.to || stemAt(tokens, noun) === stemAt(tokens, title.noun))
      continue
    const second = titleIn(letter, { from: joint.to, to: subject.to })
    if (second) return [second]
  }
  return []
}

/** The name of a meeting in a range that names one: without what is said about it, its place and date. */
export function titleIn(letter: Letter, within: Range): Title | null {
  const about = letter.marks.first('about', { from: within.from, to: within.from + 8 })
  const first = letter.marks.first('meeting', within)
  const isSaid = about && first && about.from <= first.from && first.from < about.to
  const noun = isSaid ? letter.marks.first('meeting', { ...within, from: about.to }) : first
  if (!noun) return null
  const from = startOfTitle(letter, within, noun)
  const to = endOfTitle(letter, { from: noun.to, to: within.to })
  const trimmed = withoutPlaces(letter, { from, to })
  return trimmed > noun.from ? { from, to: Math.max(trimmed, noun.to), noun } : null
}

function startOfTitle(letter: Letter, within: Range, noun: Range): number {
  const { tokens, marks } = letter
  const lead = { from: within.from, to: noun.from }
  const about = marks.first('about', { from: within.from, to: noun.to })
  const border = lastBorder(tokens, lead)
  let start = within.from
  if (about && about.from <= within.from + 2 && about.to <= noun.from) start = about.to
  if (border >= start && marks.within('meeting', { from: within.from, to: border }).length === 0)
    start = border + 1
  return skipSmallWords(letter, start, noun.from)
}

/** The last colon before a blank that is not inside quotes. */
function lastBorder({ word, gap }: Tokens, { from, to }: Range): number {
  let found = -1
  for (let index = from; index < to; index++) {
    if (word[index] === ':' && gap[index + 1] !== GAPS.none) found = index
    if (word[index] === '"') return found
  }
  return found
}

/** A name ends at a date, at a bracket about date, place or mode, and at what is said about it. */
function endOfTitle(letter: Letter, { from, to }: Range): number {
  const { tokens, dates } = letter
  const { word, gap } = tokens
  const dateAt = firstIn(dates, { from, to })?.from ?? to
  let isQuoted = isInQuotes(tokens, from)
  for (let index = from; index < Math.min(dateAt, from + TITLE_TOKENS_MAX); index++) {
    const sign = word[index]
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (sign === '(') {
      const close = closingBracket(word, index, to)
      if (isAboutTime(letter, { from: index + 1, to: close })) return index
      index = close
    }
    const isSpaced = gap[index] !== GAPS.none && gap[index + 1] !== GAPS.none
    const isBorder = sign === ':' || (sign === '-' && isSpaced)
    if (isMode(letter, index)) return index
    if (sign === ';' || (sign === '.' && gap[index + 1] !== GAPS.none)) return index
    if (isBorder && saysSomethingElse(letter, { from: index + 1, to })) return index
  }
  return Math.min(dateAt, from + TITLE_TOKENS_MAX)
}

/** Returns true if a separate part of a title states the format: "… meeting, virtual". */
function isMode({ tokens, marks }: Letter, index: number): boolean {
  const opensPart = (tokens.gap[index] ?? 0) >= GAPS.cell || tokens.word[index - 1] === ','
  return opensPart && (marks.at('virtual', index) ?? marks.at('hybrid', index)) !== null
}

function closingBracket(word: readonly string[], open: number, to: number): number {
  for (let index = open + 1, depth = 1; index < to; index++) {
    if (word[index] === '(') depth++
    if (word[index] === ')' && --depth === 0) return index
  }
  return to - 1
}

function isAboutTime(letter: Letter, within: Range): boolean {
  const { dates, marks } = letter
  return (
    firstIn(dates, within) !== undefined ||
    marks.first('virtual', within) !== null ||
    marks.first('hybrid', within) !== null ||
    isPlace(letter, within)
  )
}

/**
 * Returns true if the words after a colon or dash do not continue the name: "new dates", "report",
 * a place and date.
 */
function saysSomethingElse(letter: Letter, rest: Range): boolean {
  const { marks, dates } = letter
  const near = { from: rest.from, to: Math.min(rest.to, rest.from + 6) }
  const [date] = beginningIn(dates, { from: rest.from, to: Math.min(rest.to, rest.from + 7) })
  const words = ['about', 'postponed', 'cancelled', 'no-meeting', 'now'] as const
  return (
    words.some((sense) => marks.first(sense, near) !== null) ||
    (date !== undefined &&
      date.from <= rest.from + 6 &&
      !marks.first('meeting', { from: rest.from, to: date.from })) ||
    isPlace(letter, rest)
  )
}
