import { findAddressBlock, findLetterhead } from './find-letterhead'
import { findPageMark } from './find-page-marks'
import { findTitleNoise, findViewerNotice } from './find-viewer-notice'
import { type Cut, editTokens } from './text/edit-tokens'
import { GAPS, isCapital, KINDS, type Range, type Tokens } from './text/tokens'

/**
 * The letter without what the page and the viewer added: page marks with the reference repeated,
 * the address block of the letterhead, file names, print dates, upload notices, a first page given
 * twice. Numbers that ran into each other are cut.
 */
export function withoutFurniture(tokens: Tokens): Tokens {
  const drops: Range[] = []
  const cuts: Cut[] = []
  let index = 0
  const drop = (range: Range | null) => {
    if (!range || range.to <= index) return
    while ((drops.at(-1)?.to ?? -1) > range.from) drops.pop()
    drops.push(range)
    index = Math.max(index, range.to - 1)
  }
  drop(findTitleNoise(tokens))
  for (; index < tokens.count; index++) {
    const word = tokens.word[index] ?? ''
    const kind = tokens.kind[index]
    if (kind === KINDS.number) {
      if (word.length > 2) noteCut(tokens, index, cuts)
    } else if (kind === KINDS.sign) {
      if (word === '-') drop(findPageMark(tokens, index))
      else if (word === '\\') drop(findFileName(tokens, index))
    } else if (word === 'page' || word === 'pagina' || word === 'страница')
      drop(findPageMark(tokens, index))
    else if (word === 'nations') drop(findAddressBlock(tokens, index))
    else if (word === 'upload') drop(findViewerNotice(tokens, index))
    else if (index < HEAD_MAX && !noteAcronym(tokens, index, cuts))
      drop(findLetterhead(tokens, index))
  }
  return editTokens(tokens, drops, cuts)
}

const HEAD_MAX = 400

/** "UITAsunto": an acronym and the word behind it. */
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

/** "I:\CIRC\CL\4127.docx", with the number in brackets that may follow. */
function findFileName({ word, gap, count }: Tokens, index: number): Range {
  let from = index
  while (from > 0 && index - from < PATH_MAX && gap[from] === GAPS.none) from--
  let to = index + 1
  while (to < count && to - index < PATH_MAX && gap[to] === GAPS.none) to++
  if (word[to] === '(' && word[to + 2] === ')' && (word[to + 1] ?? '').length > 4) to += 3
  return { from, to }
}

/**
 * "7/LCCE/7916 December 2020" is number 79 of 16 December; "20222Programme" a year and a paragraph;
 * "9882021年" a number and a year.
 */
function noteCut(tokens: Tokens, index: number, cuts: Cut[]): void {
  const { word, gap, kind } = tokens
  const { length } = word[index] ?? ''
  const own = word[index] ?? ''
  const isCode = word[index - 1] === '/' && gap[index] === GAPS.none
  if (isCode && isBeforeMonth(tokens, index))
    cuts.push({ index, length: length - (/[1-3]\d$/.test(own) && length > 2 ? 2 : 1) })
  else if (length > 4 && isYear(own.slice(-4)) && word[index + 1] === '年')
    cuts.push({ index, length: length - 4 })
  else if (length > 4 && length < 7 && isYear(own.slice(0, 4)) && opensWord(tokens, index + 1))
    cuts.push({ index, length: 4 })
  function opensWord(own: Tokens, at: number): boolean {
    return kind[at] === KINDS.word && gap[at] === GAPS.none && isCapital(own, at)
  }
}

/** A word or two, "de" among them, and then a year. */
function isBeforeMonth({ word, kind, gap }: Tokens, index: number): boolean {
  if (gap[index + 1] !== GAPS.blank) return false
  let at = index + 1
  while (at < index + 5 && kind[at] === KINDS.word) at++
  return at > index + 1 && isYear(word[at])
}

function isYear(word: string | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word)
}
