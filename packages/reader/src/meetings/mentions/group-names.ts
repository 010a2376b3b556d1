import type { Letter } from '../../values/letter/index'
import {
  beginningIn,
  GAPS,
  isCapital,
  KINDS,
  type Range,
  type Tokens,
  HAN,
} from '../../text/tokens/index'
import { GROUP_NOTE_MAX, LIST_GROUPS_MAX, MENTIONS_MAX } from './limits'
import { latinExtent } from './latin-extent'
import type { NamedPlace } from './mention'
import { closingBracket } from './name-signs'

/** A number with its letter or its parent: "9B", "1/20", "7D-9D", "13". */
interface GroupNumber extends Range {
  readonly text: string
}

/**
 * Finds groups that are named by a number: "Study Group 13", "Working Parties 9A, 9B and 9C",
 * "11-й Исследовательской комиссии", "第1研究组". Those of a list are apart and share the list.
 */
export function findGroups(letter: Letter, within: Range): NamedPlace[] {
  return letter.marks
    .within('group', within)
    .slice(0, MENTIONS_MAX)
    .flatMap((group) => {
      const before = numbersBefore(letter, group)
      if (before.length > 0) return namesBefore(letter, group, before)
      const numbers = numbersAfter(letter, group, within.to)
      if (numbers.length === 0) return namedBody(letter, group, within)
      const list = numbers.length > 1 ? group.from : null
      return numbers.map((number, index) => {
        const from = index === 0 ? group.from : number.from
        return nameOf(letter, { from, to: number.to }, group, [number], list)
      })
    })
}

/** A body that is named by what it deals with: "Correspondence Group on Resolutions". */
function namedBody(letter: Letter, group: Range, within: Range): NamedPlace[] {
  const { tokens, language } = letter
  if (language === 'zh' || language === 'ar' || !isCapital(tokens, group.from)) return []
  const extent = latinExtent(letter, group, within)
  return extent.to - group.to > 1 ? [nameOf(letter, extent, group, [], null)] : []
}

function nameOf(
  { tokens }: Letter,
  range: Range,
  group: Range,
  numbers: readonly GroupNumber[],
  list: number | null,
): NamedPlace {
  const isHeld = group.from >= range.from && group.to <= range.to
  const noun = isHeld ? group : { from: range.from, to: range.from + 1 }
  return {
    ...range,
    noun,
    groups: numbers.map(({ text }) => (tokens.word[group.from] ?? '').charAt(0) + text),
    acronyms: [],
    isGeneric: false,
    source: 'group',
    list,
  }
}

/** Russian and Chinese put the number first: "11-й", "第1", "6A、6B和6C". */
function numbersBefore(letter: Letter, { from }: Range): GroupNumber[] {
  const { tokens, marks, language } = letter
  if (language === 'ru') return ordinalBefore(tokens, from)
  const numbers: GroupNumber[] = []
  let end = from
  while (language === 'zh' && numbers.length < LIST_GROUPS_MAX) {
    const number = numberEndingAt(tokens, end)
    if (!number) break
    numbers.unshift(number)
    const joint = number.from - 1
    if (tokens.word[joint] !== ',' && marks.at('and', joint)?.to !== number.from) break
    end = joint
  }
  return numbers
}

function namesBefore(letter: Letter, group: Range, numbers: readonly GroupNumber[]): NamedPlace[] {
  const list = numbers.length > 1 ? group.from : null
  return numbers.map((number, index) => {
    const to = index === numbers.length - 1 ? group.to : number.to
    return nameOf(letter, { from: number.from, to }, group, [number], list)
  })
}

function ordinalBefore({ kind, word, gap }: Tokens, from: number): GroupNumber[] {
  for (let at = from - 1; at >= from - ORDINAL_REACH; at--) {
    if ((gap[at + 1] ?? 0) >= GAPS.cell) return []
    if (kind[at] === KINDS.number) return [{ from: at, to: from, text: word[at] ?? '' }]
    if (kind[at] === KINDS.word && (word[at]?.length ?? 0) > 2) return []
  }
  return []
}

/** Number of tokens in "11-й". */
const ORDINAL_REACH = 3

/** Returns the group number that ends before a token: "4A工作组", "第1研究组". */
function numberEndingAt(tokens: Tokens, to: number): GroupNumber | null {
  const { kind, word, gap } = tokens
  const isLetter = kind[to - 1] === KINDS.word && /^[a-z]$/.test(word[to - 1] ?? '')
  const at = isLetter ? to - 2 : to - 1
  if (kind[at] !== KINDS.number || (isLetter && gap[to - 1] !== GAPS.none)) return null
  const from = word[at - 1] === HAN.ordinal ? at - 1 : at
  return { from, to, text: word.slice(at, to).join('') }
}

/** The numbers after a group, parted by commas and "and", each with its note in brackets. */
function numbersAfter(letter: Letter, { to }: Range, limit: number): GroupNumber[] {
  const { tokens, marks } = letter
  const numbers: GroupNumber[] = []
  let at = to
  while (numbers.length < LIST_GROUPS_MAX && at < limit) {
    const number = numberAt(letter, at, limit)
    if (!number) break
    numbers.push(number)
    const next = afterNote(tokens, number.to, limit)
    const joint = marks.at('and', next)?.to ?? (tokens.word[next] === ',' ? next + 1 : next)
    at = marks.at('and', joint)?.to ?? joint
    if (at === next) break
  }
  return numbers
}

/** A number right after the group, with its letter or its parent: "9B", "1/20", "7D-9D". */
function numberAt({ tokens, dates }: Letter, at: number, limit: number): GroupNumber | null {
  const { kind, word, gap } = tokens
  if (kind[at] !== KINDS.number || (gap[at] ?? 0) > GAPS.line) return null
  const end = Math.min(
    limit,
    beginningIn(dates, { from: at, to: at + NUMBER_MAX })[0]?.from ?? limit,
  )
  if (end <= at || (/^(?:19|20)\d\d$/.test(word[at] ?? '') && gap[at + 1] !== GAPS.none))
    return null
  let to = at + 1
  while (to < end && to - at < NUMBER_MAX && gap[to] === GAPS.none) {
    const isLetter = kind[to - 1] === KINDS.number && /^[a-zа-я]{1,2}$/.test(word[to] ?? '')
    const isParent = /^[/-]$/.test(word[to] ?? '') && kind[to + 1] === KINDS.number && to + 1 < end
    if (!isLetter && !(isParent && gap[to + 1] === GAPS.none)) break
    to += isLetter ? 1 : 2
  }
  return { from: at, to, text: word.slice(at, to).join('') }
}

const NUMBER_MAX = 7

/** Returns the token after a note in brackets: "4A (Efficient use of orbits), 4B". */
function afterNote(tokens: Tokens, at: number, limit: number): number {
  if (tokens.word[at] !== '(') return at
  const close = closingBracket(tokens, at, Math.min(limit, at + GROUP_NOTE_MAX))
  return close < 0 ? at : close + 1
}

/** Capitals with a hyphen or alone, of three letters at least: "JCA-IoT", "SG5RG-AFR". */
export function acronymAt(tokens: Tokens, at: number): Range | null {
  const { kind, gap, text, start, end } = tokens
  const isGlued = gap[at] === GAPS.none && !/^[("]$/.test(tokens.word[at - 1] ?? '')
  if (kind[at] !== KINDS.word || !isCapital(tokens, at) || isGlued) return null
  let to = at + 1
  while (to < tokens.count && gap[to] === GAPS.none && to - at < 8 && isPartOfAcronym(tokens, to))
    to++
  while (to > at + 1 && kind[to - 1] === KINDS.sign) to--
  const printed = text.slice(start[at], end[to - 1])
  return /^[A-ZА-Я]{2}[\p{L}\d]*(?:[-&/][\p{L}\d]+)*$/u.test(printed) && printed.length > 2
    ? { from: at, to }
    : null
}

function isPartOfAcronym({ kind, word }: Tokens, at: number): boolean {
  return kind[at] !== KINDS.sign || /^[-&/]$/.test(word[at] ?? '')
}
