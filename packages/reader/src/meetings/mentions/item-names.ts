import type { Letter } from '../../values/letter/index'
import {
  firstIn,
  GAPS,
  isArabicOrHan,
  isBullet,
  isCapital,
  KINDS,
  type Range,
  type Tokens,
} from '../../text/tokens/index'
import { endOfLatin } from './latin-extent'
import { BARE_MAX, ITEM_TOKENS_MAX, LINES_MAX } from './limits'
import type { NamedPlace } from './mention'
import { isShortLineBefore, trimName } from './name-signs'
import type { Unit } from './units'

/** Names that share a line or list item with a day and nothing that is a sentence. */
export function findItems(letter: Letter, units: readonly Unit[]): NamedPlace[] {
  const lines = linesOf(letter, units)
  return lines.slice(0, LINES_MAX).flatMap((line, index): NamedPlace[] => {
    const date = firstIn(letter.dates, line)
    if (!date) return []
    const before = isParted(letter, date.from)
      ? nameIn(letter, { from: startOfCell(letter, line, date.from), to: date.from })
      : null
    if (before) return [before]
    if (date.from - line.from > 2) return []
    const start = afterHours(letter, date.to, line)
    const end = isHanOrArabic(letter) ? line.to : endOfLatin(letter, start, line)
    const after = nameIn(letter, { from: start, to: end })
    if (after) return [after]
    const previous = lines[index - 1]
    const isBare = line.to - date.to < BARE_MAX && previous?.to === line.from
    if (!isBare) return []
    const isHeading = !/^[:.;]$/.test(letter.tokens.word[previous.to - 1] ?? '')
    const above = isHeading && !firstIn(letter.dates, previous) ? nameIn(letter, previous) : null
    return above ? [above] : []
  })
}

/** The last cell before a date where cells are lines. */
function startOfCell({ tokens }: Letter, line: Range, to: number): number {
  for (let at = to - 1; at > line.from; at--)
    if (isShortLineBefore(tokens, at) && mayOpen(tokens, at)) return at
  return line.from
}

function isHanOrArabic({ language }: Letter): boolean {
  return language === 'zh' || language === 'ar'
}

/** A name is parted from its day by a sign or a cell; what runs on to it is a sentence. */
function isParted({ tokens }: Letter, at: number): boolean {
  return (tokens.gap[at] ?? 0) >= GAPS.cell || /^[:(,-]$/.test(tokens.word[at - 1] ?? '')
}

/** The lines of units outside the subject; within a sentence only those that a bullet or a closed line opens. */
function linesOf({ tokens, salutation }: Letter, units: readonly Unit[]): Range[] {
  const lines: Range[] = []
  for (const unit of units) {
    const isGreeting = salutation && unit.from < salutation.to && salutation.from < unit.to
    if (unit.part === 'annex' || unit.part === 'subject' || isGreeting) continue
    let start = unit.from
    for (let at = unit.from + 1; at <= unit.to; at++) {
      if (at < unit.to && !opensLine(tokens, at)) continue
      lines.push({ from: start, to: at })
      start = at
    }
  }
  return lines
}

/** A bullet, or a line after one that has ended: in a number, a bracket or a sign. */
function opensLine(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at] ?? 0
  if (tokens.word[at] === '·' && gap !== GAPS.none) return true
  if (gap < GAPS.line) return false
  if (hasCells(tokens, at)) return true
  const isEnded = tokens.kind[at - 1] === KINDS.number || /^[):;.]$/.test(tokens.word[at - 1] ?? '')
  return isEnded || isBullet(tokens, at) || gap === GAPS.blankLine
}

/** A row: its cells are parted within the line. */
function hasCells({ gap, count }: Tokens, from: number): boolean {
  const end = Math.min(count, from + ITEM_TOKENS_MAX)
  for (let at = from + 1; at < end && (gap[at] ?? 0) < GAPS.line; at++)
    if (gap[at] === GAPS.cell) return true
  return false
}

/** Without its bullet, its number and what links it to its day. */
function nameIn(letter: Letter, range: Range): NamedPlace | null {
  const { tokens, marks } = letter
  const from = afterBullet(letter, range)
  const to = trimName(letter, from, Math.min(range.to, from + ITEM_TOKENS_MAX + 1))
  const name = { from, to }
  const isShort = to - from > 0 && range.to - from <= ITEM_TOKENS_MAX
  if (!isShort || !mayOpen(tokens, from)) return null
  // A part has a name only with more words: the "Opening session" is of another meeting
  if (marks.at('part-of-meeting', from)?.to === to) return null
  const isText = NOT_NAMES.some((sense) => marks.first(sense, { from, to: range.to }) !== null)
  const meeting = marks.first('meeting', name) ?? marks.first('group', name)
  if (tokens.word[range.to - 1] === ',' && !meeting) return null
  if (isText || (!meeting && to - from < 2)) return null
  if (!meeting && marks.at('preposition', from) !== null) return null
  if (tokens.kind.slice(from, to).filter((kind) => kind === KINDS.word).length < 2 && !meeting)
    return null
  return {
    ...name,
    noun: meeting ?? { from, to: from + 1 },
    groups: [],
    acronyms: [],
    isGeneric: false,
    source: 'item',
    list: null,
  }
}

const NOT_NAMES = [
  'takes-place',
  'next-day',
  'deadline',
  'due',
  'convenes',
  'salutation',
  'former',
  'replaced',
  'now',
  'modal',
  'verb',
  'request',
  'label-subject',
  'label-date',
  'label-reference',
  'circular',
  'collective-letter',
] as const

function mayOpen(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) || isArabicOrHan(tokens, at) || tokens.word[at] === '"'
}

/** After a bullet, or after a number or letter with a bracket or stop. */
function afterBullet({ tokens }: Letter, { from, to }: Range): number {
  const { word, kind, gap } = tokens
  let at = from
  if (isBullet(tokens, at)) at++
  if (word[at] === '(' && word[at + 2] === ')') at += 3
  const isShort = kind[at] === KINDS.number || (word[at]?.length ?? 0) === 1
  if (isShort && /^[).]$/.test(word[at + 1] ?? '') && gap[at + 1] === GAPS.none) at += 2
  return Math.min(at, to)
}

/** The hours and signs between a day and a name: "26 March, 14:00-16:00: Forum". */
function afterHours({ tokens, hours }: Letter, from: number, line: Range): number {
  let at = from
  while (at < line.to) {
    const clock = hours.find((own) => own.from === at)
    if (clock) at = clock.to
    else if (tokens.kind[at] === KINDS.sign && tokens.word[at] !== '"') at++
    else return at
  }
  return at
}
