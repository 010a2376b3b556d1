import { findAddressBlock, findLetterhead, opensLetterhead } from './letterhead'
import { findPageMark } from './page-numbers'
import { findTitleNoise, findViewerNotice } from './web-viewer-text'
import {
  type Cut,
  editTokens,
  mayOpen,
  GAPS,
  isCapital,
  KINDS,
  type Range,
  type Tokens,
  EMPTY,
  HAN,
  type Word,
} from '../../text/tokens/index'
import { isWordOfAny, wordsOfAny } from '../../text/vocabulary/index'

/**
 * The letter without what the page and the viewer added: page marks with the reference repeated,
 * the address block of the letterhead, file names, print dates, upload notices, a first page given
 * twice. Numbers that ran into each other are cut.
 */
export function withoutPageMarks(tokens: Tokens): Tokens {
  const drops: Range[] = []
  const cuts: Cut[] = []
  let index = 0
  let pages = 1
  const drop = (range: Range | null) => {
    if (!range || range.to <= index) return
    while ((drops.at(-1)?.to ?? -1) > range.from) drops.pop()
    drops.push(range)
    index = Math.max(index, range.to - 1)
  }
  const dropPage = (range: Range | null) => {
    if (range) pages++
    drop(range)
  }
  drop(findTitleNoise(tokens))
  for (; index < tokens.count; index++) {
    const word = tokens.word[index] ?? ''
    const kind = tokens.kind[index]
    if (kind === KINDS.number) {
      if (word.length > 1) noteCut(tokens, index, cuts)
    } else if (kind === KINDS.sign) {
      if (word === '-' && isPageAndParagraph(tokens, index, pages)) {
        drop({ from: index, to: index + 1 })
        cuts.push({ index: index + 1, length: 1, dropsFirst: true })
        index++
        pages++
      } else if (word === '-') dropPage(findPageMark(tokens, index))
      else if (word === '\\') drop(findFileName(tokens, index))
    } else if (!opensPageMark(tokens.entry[index] ?? EMPTY)) {
      if (index < HEAD_MAX) noteAcronym(tokens, index, cuts)
    } else if (isWordOfAny(tokens, 'page', index)) drop(findPageMark(tokens, index))
    else if (endsAddressName(word)) drop(findAddressBlock(tokens, index))
    else if (opensViewerNotice(word)) drop(findViewerNotice(tokens, index))
    else if (index < HEAD_MAX && !noteAcronym(tokens, index, cuts))
      drop(findLetterhead(tokens, index))
  }
  return editTokens(tokens, drops, cuts)
}

const HEAD_MAX = 400

function opensPageMark(own: Word): boolean {
  return (own.opensPageMark ??= opensMark(own.folded))
}

function opensMark(word: string): boolean {
  const isPage = wordsOfAny('page').has(word)
  return isPage || endsAddressName(word) || opensViewerNotice(word) || opensLetterhead(word)
}

function endsAddressName(word: string): boolean {
  return wordsOfAny('address-name').words.at(-1) === word
}

function opensViewerNotice(word: string): boolean {
  return wordsOfAny('viewer-upload').has(word) || wordsOfAny('viewer-size').has(word)
}

/** The mark of page 2, and the number of paragraph 6: "www.itu.int -26 | A draft programme". */
function isPageAndParagraph(tokens: Tokens, index: number, pages: number): boolean {
  const { word, gap, kind } = tokens
  const number = word[index + 1] ?? ''
  const isTight = gap[index] !== GAPS.none && gap[index + 1] === GAPS.none
  const isNext = number.length === 2 && number.startsWith(String(pages + 1))
  const isInStretch = kind[index - 1] === KINDS.number && word[index - 2] !== '/'
  if (!isTight || !isNext || kind[index + 1] !== KINDS.number || isInStretch) return false
  const isFree = (gap[index + 2] ?? 0) > GAPS.none && word[index + 2] !== '-'
  return isFree && mayOpen(tokens, index + 2)
}

/** An acronym and the word after it: "UITAsunto". */
function noteAcronym({ text, start, end, kind }: Tokens, index: number, cuts: Cut[]): boolean {
  const from = start[index] ?? 0
  const to = end[index] ?? 0
  const second = text.charCodeAt(from + 1)
  if (to - from < 4 || kind[index] !== KINDS.word) return false
  if (second > 0x42f || (second > 96 && second < 123)) return false
  const printed = text.slice(from, to)
  const length = /^\p{Lu}{1,7}(?=\p{Lu}\p{Ll}{2})/u.exec(printed)?.[0].length
  if (length === undefined) return false
  cuts.push({ index, length })
  return true
}

/** No path is longer. */
const PATH_MAX = 60

/**
 * Returns the range of a file path, with a number in brackets after it: "I:\CIRC\CL\4127.docx
 * (481032)".
 */
function findFileName({ word, gap, count }: Tokens, index: number): Range {
  let from = index
  while (from > 0 && index - from < PATH_MAX && gap[from] === GAPS.none) from--
  let to = index + 1
  while (to < count && to - index < PATH_MAX && gap[to] === GAPS.none) to++
  if (word[to] === '(' && word[to + 2] === ')' && (word[to + 1] ?? '').length > 4) to += 3
  return { from, to }
}

/**
 * Adds a cut where a number ran into the next number or word: "7/LCCE/7916 December" (79, 16),
 * "20222Programme", "9882021年".
 */
function noteCut(tokens: Tokens, index: number, cuts: Cut[]): void {
  const { word, gap, kind } = tokens
  const { length } = word[index] ?? ''
  const own = word[index] ?? ''
  const isCode = word[index - 1] === '/' && gap[index] === GAPS.none
  if (isCode && isBeforeMonth(tokens, index))
    cuts.push({ index, length: lengthOfNumber(tokens, index) })
  else if (length > 4 && isYear(own.slice(-4)) && word[index + 1] === HAN.year)
    cuts.push({ index, length: length - 4 })
  else if (length > 4 && length < 7 && isYear(own.slice(0, 4)) && opensWord(tokens, index + 1))
    cuts.push({ index, length: 4 })
  else if (length > 4 && length < 7 && isYear(own.slice(0, 4)) && word[index + 1] === ':')
    cuts.push({ index, length: 4 })
  else if (length === 3 && isAfterGroup(tokens, index) && isBeforeMonth(tokens, index))
    cuts.push({ index, length: Number(own.slice(1)) > DAY_MAX ? 2 : 1 })
  else if (length < 4 && isBeforeStretch(tokens, index))
    cuts.push({ index, length: length - lengthOfDay(own, word[index + 2] ?? '') })
  else if (index < HEAD_MAX && opensGluedText(tokens, index))
    cuts.push({ index, length: length - 1 })
  function opensWord(own: Tokens, at: number): boolean {
    return kind[at] === KINDS.word && gap[at] === GAPS.none && isCapital(own, at)
  }
}

const DAY_MAX = 31

/** A numbered name ran into the day: "Study Group 411 October 2013". */
function isAfterGroup(tokens: Tokens, index: number): boolean {
  return isWordOfAny(tokens, 'numbered-group', index - 1)
}

/**
 * Returns how many digits are the number of the letter: as many as where the code occurs again,
 * else all but those of the day.
 */
function lengthOfNumber({ word, gap }: Tokens, index: number): number {
  const own = word[index] ?? ''
  const isSame = (number: string, at: number) =>
    own.startsWith(number) &&
    [1, 2].includes(own.length - number.length) &&
    gap[at] === GAPS.none &&
    word[at - 1] === '/' &&
    word[at - 2] === word[index - 2]
  const known = index < HEAD_MAX ? word.find(isSame) : undefined
  return known?.length ?? own.length - (/[1-3]\d$/.test(own) && own.length > 2 ? 2 : 1)
}

/** The first of numbers that ran into their headings: "Study Group 51Introduction … 2Programme". */
function opensGluedText({ word, gap, kind, text, start, count }: Tokens, index: number): boolean {
  const isHeading = (at: number) =>
    kind[at] === KINDS.word &&
    gap[at] === GAPS.none &&
    /^\p{Lu}\p{Ll}{3}/u.test(text.slice(start[at], (start[at] ?? 0) + 4))
  // "2021Wednesday" in a table is a year
  if (isYear(word[index])) return false
  if (!word[index]?.endsWith('1') || gap[index] === GAPS.none || !isHeading(index + 1)) return false
  for (let at = index + 2; at < count; at++)
    if (word[at] === '2' && gap[at] === GAPS.none && isHeading(at + 1)) return true
  return false
}

/**
 * What is too much for a day, before a dash, a day and its month: "Study Group 519 – 20 November
 * 2012".
 */
function isBeforeStretch(tokens: Tokens, index: number): boolean {
  const { word, kind } = tokens
  const isStretch = word[index + 1] === '-' && kind[index + 2] === KINDS.number
  return isStretch && Number(word[index]) > 31 && isBeforeMonth(tokens, index + 2)
}

/** Two digits of a number that come before the last day, or one. */
function lengthOfDay(digits: string, last: string): number {
  const two = digits.slice(-2)
  return digits.length > 2 && !two.startsWith('0') && Number(two) < Number(last) ? 2 : 1
}

/** Returns true if a month and a year follow, with or without "de". */
function isBeforeMonth({ word, kind, gap }: Tokens, index: number): boolean {
  if (gap[index + 1] !== GAPS.blank) return false
  let at = index + 1
  while (at < index + 5 && kind[at] === KINDS.word) at++
  return at > index + 1 && isYear(word[at])
}

function isYear(word: string | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word)
}
