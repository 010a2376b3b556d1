import type { Span } from '../span'
import { findAllIn, textAt } from './spans'

/** The longest text the reader takes, in UTF-16 units: some four hundred pages. */
export const LETTER_LENGTH_MAX = 1_000_000

/**
 * A letter in three forms of the same length, so that an offset into one is an offset into all.
 *
 * `original` is what came in, `clean` lacks the residue of files and web pages, and `plain` also
 * has one kind of blank, hyphen, quote and digit, which is what the readers match against.
 */
export interface SourceText {
  readonly original: string
  readonly clean: string
  readonly plain: string
  readonly bookmarks: readonly Span[]
}

const BOOKMARK = /\[bookmark: ?[^\]\n]{0,80}\]/g
const PICTURE = /\[pic\]/g
const PAGE_MARK = /^[ \t]*-[ \t]?\d{1,3}[ \t]?-[ \t]*$/gm
const PAGE_LABEL = /^Page \d{1,3}:[^\n]{0,120}$/gm
const UPLOAD_NOTICE = /^Upload: [^]{0,400}?\bTRANSCRIPT$/gm
const FILE_MARK = /^(?:[A-Z]:\\[^\n]{1,80}|[A-Z\d]{4,12} \(\d{5,7}\))$/gm

export function openSource(original: string): SourceText {
  const bookmarks = findAllIn(original, BOOKMARK, wholeOf(original))
  let clean = unifyBlanks(original)
  for (const residue of [BOOKMARK, PICTURE, UPLOAD_NOTICE, PAGE_LABEL, PAGE_MARK, FILE_MARK]) {
    clean = clean.replace(residue, blankOut)
  }
  clean = blankAddressBlocks(clean)
  return { original, clean, plain: unifySigns(clean), bookmarks }
}

/** The words of a span as printed, on one line, cell borders and residue left out. */
export function wordsOf(source: SourceText, span: Span): string {
  return textAt(source.clean, span)
    .replace(/[\s|]+/g, ' ')
    .trim()
}

/** The span without the blanks and borders at its ends. */
export function trimSpan(plain: string, { start, end }: Span): Span {
  let first = start
  let last = end
  while (first < last && isBlank(plain.charCodeAt(first))) first++
  while (last > first && isBlank(plain.charCodeAt(last - 1))) last--
  return { start: first, end: last }
}

function wholeOf({ length }: string): Span {
  return { start: 0, end: length }
}

function blankOut(words: string): string {
  return words.replace(/[^\n]/g, ' ')
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 124
}

/** Every odd blank becomes a plain one, every line end a line feed; bidirectional marks are blanks. */
function unifyBlanks(text: string): string {
  return text
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(
      /[\t\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/g,
      ' ',
    )
}

function unifySigns(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

const ADDRESS_BLOCK = /Place des Nations/g
const ADDRESS_WORD =
  /^(?:Place|des|Nations|CH-1211|Geneva|Gen[eè]ve|GENEVE|Ginebra|Switzerland|Suisse|Suiza|T[eé]l[eé]phone|Telephone|Tel[eé]fono|T[eé]l[eé]fax|Telefax|T[eé]lex|Telex|T[eé]l[eé]gramm?e|Telegrama|Telegram|ITU|uit|ch|Gr[34]:|E-mail:|Correo-e:|itumail@itu\.int|(?:https?:\/\/)?www\.itu\.int\/?|\+?[\d./]{1,12}|[A-Z][A-Z-]*\\\S{1,60}|[A-Z]:\\\S{1,60})$/

/** The letterhead address and page foot, which file readers drop anywhere, even in mid-sentence. */
function blankAddressBlocks(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (const { start } of findAllIn(text, ADDRESS_BLOCK, wholeOf(text))) {
    if (start < from) continue
    const end = endOfAddressBlock(text, start)
    pieces.push(text.slice(from, start), blankOut(text.slice(start, end)))
    from = end
  }
  return pieces.join('') + text.slice(from)
}

function endOfAddressBlock(text: string, start: number): number {
  const word = /\S+/g
  word.lastIndex = start
  let end = start
  for (let match = word.exec(text); match && ADDRESS_WORD.test(match[0]); match = word.exec(text)) {
    end = match.index + match[0].length
  }
  const pageNumber = /^\s{0,3}-\d{1,3}-?/.exec(text.slice(end, end + 8))
  return pageNumber ? end + pageNumber[0].length : end
}
