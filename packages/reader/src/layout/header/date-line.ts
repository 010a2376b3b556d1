import type { Findings, Found, Letter } from '../../values/letter/index'
import {
  isCapital,
  GAPS,
  KINDS,
  type Range,
  type Tokens,
  spanOf,
  wordsOf,
  startsCell,
  startsLine,
  hasNoCase,
} from '../../text/tokens/index'
import { findLabels } from '../segments/index'
import { isWord, isWordOfAny } from '../../text/vocabulary/index'

export interface DateLine {
  readonly whole: Range
  readonly issuedOn: Found<string> | null
  readonly issuedAt: Found<string> | null
}

/** Reads the date of a letter, with its place: the one after or before a place first. */
export function readDateLine(letter: Letter, findings: Findings): DateLine | null {
  const { tokens, dates, head, subject, tail } = letter
  const isFree = ({ from, to }: Range) => !subject || to <= subject.from || from >= subject.to
  const whole = dates.filter(({ days, yearStated }) => days.length === 1 && yearStated)
  const inHead = whole.filter((date) => date.to <= head.to && isFree(date))
  const inTail = whole.filter(
    ({ from, to }) =>
      from >= tail.from &&
      to <= tail.to &&
      startsLine(tokens, placeBefore(letter, from)?.from ?? from) &&
      startsLine(tokens, to),
  )
  const [date] = [
    inHead.find((own) => placeOf(letter, own)),
    inHead.find(
      (own) =>
        !isInFigures(tokens, own) && startsCell(tokens, own.from) && startsCell(tokens, own.to),
    ),
    inHead.find((own) => !isInFigures(tokens, own) && !isOfOther(letter, own)),
    inHead.find((own) => !isOfOther(letter, own)),
    inTail[0],
  ].filter((own) => own !== undefined)
  if (!date) return null
  if (date.fault)
    findings.remark({ code: date.fault, span: spanOf(tokens, date), pointer: '/circular/issuedOn' })
  const place = placeOf(letter, date)
  const day = date.days[0]
  return {
    whole: {
      from: Math.min(date.from, place?.from ?? date.from),
      to: Math.max(afterYear(letter, date.to), place?.to ?? 0),
    },
    issuedOn: day === undefined ? null : { value: day, spans: [spanOf(tokens, date)] },
    issuedAt: place && { value: wordsOf(tokens, place), spans: [spanOf(tokens, place)] },
  }
}

/** Returns the token after the word for a year: "17 июня 2019 года". */
function afterYear(letter: Letter, index: number): number {
  if (!isWord(letter, 'year-end', index)) return index
  return letter.tokens.word[index + 1] === '.' ? index + 2 : index + 1
}

/**
 * Returns true if a date belongs to another letter or label: "TSB Circular 217 of 21 January 2019".
 */
function isOfOther(letter: Letter, { from }: Range): boolean {
  const { tokens, marks } = letter
  if (isWord(letter, 'dated', from - 1)) return true
  const near = { from: Math.max(0, from - LABEL_MAX), to: from }
  if (marks.last('label-date', near)?.to === from - 1) return false
  const label = marks.last('label-other', near)
  return label !== null && !tokens.gap.slice(label.to, from).some((gap) => gap >= GAPS.line)
}

/** On a fax or a print, not as letters are dated: "13.08.1997". */
function isInFigures({ kind, word }: Tokens, { from, to }: Range): boolean {
  return to - from > 1 && !kind.slice(from, to).includes(KINDS.word) && word[from + 1] !== '-'
}

const LABEL_MAX = 6

/**
 * Returns the place next to the date: "Geneva, 13 October 2021", "Genève, le 6 janvier 2011",
 * "2021年3月1日，日内瓦".
 */
function placeOf(letter: Letter, date: Range): Range | null {
  return placeBefore(letter, date.from) ?? placeAfter(letter, date.to)
}

function placeBefore({ tokens, marks }: Letter, date: number): Range | null {
  const { word, gap } = tokens
  let to = date
  let hasComma = false
  for (; to > 0 && (gap[to] ?? 0) < GAPS.line; to--) {
    const before = word[to - 1] ?? ''
    if (before === ',') hasComma = true
    else if (!isWordOfAny(tokens, 'date-particle', to - 1)) break
  }
  if (!hasComma) return null
  const district = beforeDistrict(tokens, to)
  const city = nameBefore(tokens, district)
  const name = city && { from: city.from, to }
  const around = { from: Math.max(0, to - 12), to }
  const issuer = Math.max(
    marks.last('bureau', around)?.to ?? 0,
    marks.last('organization', around)?.to ?? 0,
  )
  return name && issuer > name.from && issuer < to ? { from: issuer, to } : name
}

/** Returns the token before an abbreviated district: "Washington, D.C., 1 April 2019". */
function beforeDistrict({ word }: Tokens, to: number): number {
  const isInitials =
    word[to - 1] === '.' && word[to - 3] === '.' && (word[to - 2] ?? '').length === 1
  return isInitials && word[to - 5] === ',' ? to - 5 : to
}

const NAME_MAX = 6

/** Capitals back to a border; where other words go before, the name alone. */
function nameBefore(tokens: Tokens, to: number): Range | null {
  const { word, gap } = tokens
  let from = to
  while (from > 0 && to - from < NAME_MAX && isNamePart(tokens, from - 1)) {
    from--
    if (startsCell(tokens, from)) return { from, to }
  }
  if (from === to) return null
  if (word[from - 1] === ':' || hasNoCase(tokens, from)) return { from, to }
  const isDouble = isWordOfAny(tokens, 'city-of-two-words', to - 2) && gap[to - 1] !== GAPS.none
  return { from: to - from > 1 && isDouble ? to - 2 : to - 1, to }
}

function isNamePart(tokens: Tokens, index: number): boolean {
  const { kind, word, gap } = tokens
  if (word[index] === '-') return gap[index] === GAPS.none
  if (kind[index] !== KINDS.word) return false
  const isParticle = isWordOfAny(tokens, 'date-particle', index)
  return isParticle || isCapital(tokens, index) || hasNoCase(tokens, index)
}

function placeAfter({ tokens, marks }: Letter, date: number): Range | null {
  const { word, kind, gap } = tokens
  if (word[date] !== ',') return null
  const from = date + 1
  const within = { from, to: Math.min(from + NAME_MAX + 3, tokens.count) }
  const limit = findLabels({ tokens, marks }, within)[0]?.from ?? from + NAME_MAX
  let to = from
  while (
    to < limit &&
    kind[to] === KINDS.word &&
    hasNoCase(tokens, to) &&
    (to === from || gap[to] === GAPS.none)
  )
    to++
  return to > from ? { from, to } : null
}
