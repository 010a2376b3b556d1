import type { PageLine } from './pdf-page'
import type { Separator } from '../text-writer'

/** A line of a document and its page. */
export interface PlacedLine extends PageLine {
  readonly page: number
}

/**
 * Removes line breaks made by the page layout: a line without room for the next word continues.
 *
 * A break by the author stays: the next word would have fitted.
 */
export function withoutPageBreaks<Line extends PlacedLine>(given: readonly Line[]): Line[] {
  const lines = given.map(fromTheLeft)
  const margins = rightMargins(lines)
  const isSpaced = spacesChinese(lines)
  return given.map((line, index) => {
    const [last, own] = [lines[index - 1], lines[index]]
    const margin = last && margins.get(columnOf(last))
    if (!last || !own || margin === undefined || !goesOn(last, own, margin)) return line
    return { ...line, before: joint(last.text, line.text, isSpaced) }
  })
}

/** Mirrors right-to-left lines so that both directions are measured alike. */
function fromTheLeft<Line extends PlacedLine>(line: Line): Line {
  const { box, pageWidth } = line
  return line.isRightToLeft ? { ...line, box: { ...box, x: pageWidth - box.x - box.width } } : line
}

function goesOn(last: PlacedLine, line: PlacedLine, margin: number): boolean {
  if (last.page === line.page ? line.before !== '\n' : !isWithinSentence(last, line)) return false
  if (isPoint(last.text, line.text) || isNewSentence(last, line, margin)) return false
  if (Math.abs(last.box.height - line.box.height) > 0.1 * line.box.height) return false
  if (isListed(last.text, line.text)) return false
  return !isIndented(last, line) && !hasRoom(last, line, margin)
}

const DASH = /^[-\u2010-\u2015](?=\s)/
const DASHES = /(?:^|[/|\t:]\s{0,8})[-\u2010-\u2015]\s/

/**
 * A dash at the start of a line continues a sentence unless the line before is a list item or ends
 * one.
 */
function isPoint(last: string, line: string): boolean {
  if (labelOfPoint(line) === null) return false
  return !DASH.test(line) || DASHES.test(last) || !/[\p{L})]$/u.test(last)
}

/** Lines with the same beginning are rows of a list: "Webinar for Africa", "Webinar for Asia". */
function isListed(last: string, line: string): boolean {
  const [first] = /^\p{Lu}\p{L}{3,}/u.exec(last) ?? []
  return first !== undefined && line.startsWith(`${first} `)
}

/** Across pages, a line continues only if it cannot be the end of a paragraph. */
function isWithinSentence(last: PlacedLine, line: PlacedLine): boolean {
  return line.page === last.page + 1 && /[\p{L},]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)
}

/**
 * A heading such as "2 Programme" or a signature begins a paragraph if the line before ends one.
 */
function isNewSentence(last: PlacedLine, line: PlacedLine, margin: number): boolean {
  if (!/[.:;!?]$/.test(last.text)) return false
  if (/^\d{1,2}(\.\d{1,2})*[.)]?\s+\p{Lu}/u.test(line.text)) return true
  const isShort = line.box.width < SHORT * (margin - line.box.x)
  return isShort && /^\p{Lu}/u.test(line.text) && !/[.:;!?]$/.test(line.text)
}

/** Share of a full line that a name or heading can take, and the end of a sentence rarely does. */
const SHORT = 0.7

/** An indented line begins a paragraph, except after a label or in a cell. */
function isIndented(last: PlacedLine, line: PlacedLine): boolean {
  const isIn = line.box.x > last.box.x + 0.7 * line.box.height
  return isIn && !last.text.includes('\t') && labelOfPoint(last.text) === null
}

/** Returns the estimated width of a space and a word. */
const TOLERANCE = 1.05

function hasRoom({ box }: PlacedLine, line: PlacedLine, margin: number): boolean {
  const room = margin - box.x - box.width
  if (startsHan(line.text))
    return room > (WITH_STOPS.exec(line.text)?.[0].length ?? 1) * line.box.height + SLACK
  const share = relativeWidth(`${firstWord(line.text)} `) / relativeWidth(line.text)
  return room > TOLERANCE * share * line.box.width
}

/** A Chinese character stays with the punctuation and closing brackets after it. */
const WITH_STOPS = /^.[\p{Pe}\p{Pf}\p{Po}]*/u
const SLACK = 1

const WORD =
  /^(?:https?:\/\/)?(?:(?![\s/?&\p{Script=Han}\u3000-\u303f\uff00-\uffef])[^-]|-(?=\d)|(?<=\p{Script=Arabic})\/)+[-/?&]?/u

function firstWord(text: string): string {
  return WORD.exec(text)?.[0] ?? text.slice(0, 1)
}

/** Returns the separator for two joined lines: none in addresses, compounds and Chinese text. */
function joint(last: string, line: string, isSpaced: boolean): Separator {
  const [before, after] = [endsHan(last), startsHan(line)]
  if (before && after) return ''
  if (before !== after && /[\p{L}\p{N}]$/u.test(last) && /^[\p{L}\p{N}]/u.test(line))
    return isSpaced ? ' ' : ''
  if (before || after || isWithinAddress(last, line)) return ''
  return /\S[-\u2010\u2011/?&=]$|\w\u2013$/.test(last) || line.startsWith('\\') ? '' : ' '
}

const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.)\S+$/i
const GOES_ON_IN_ADDRESS = /^(?:(?!https?:)[\w%.~-]+[/?=&]\S|(?:aspx?|docx?|html?|pdf|php)\b)/i

/** Returns whether a web address is broken at the end of a line. */
function isWithinAddress(last: string, line: string): boolean {
  return ENDS_IN_ADDRESS.test(last) && GOES_ON_IN_ADDRESS.test(line)
}

/** Returns whether a text has spaces between Chinese and other characters. */
function spacesChinese(lines: readonly PlacedLine[]): boolean {
  const count = (pattern: RegExp) =>
    lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)
  return (
    count(/[A-Za-z\d] \p{Script=Han}|\p{Script=Han} [A-Za-z\d]/gu) >
    count(/[A-Za-z\d]\p{Script=Han}|\p{Script=Han}[A-Za-z\d]/gu)
  )
}

/** Number of lines with nearly the same end that show the margin. */
const WITNESSES_MIN = 4
const NEAR = 4
const COLUMN_LINES_MIN = 8

/** Returns the right margin of each column. */
function rightMargins(lines: readonly PlacedLine[]): Map<string, number> {
  const margins = new Map<string, number>()
  for (const page of new Set(lines.map((line) => line.page))) {
    const own = lines.filter((line) => line.page === page)
    const left = Math.min(...own.map(({ box }) => box.x))
    const ofPage = marginOf(own, (own[0]?.pageWidth ?? 0) - left)
    for (const name of new Set(own.map(columnOf))) {
      const column = own.filter((line) => columnOf(line) === name)
      const ofColumn = column.length < COLUMN_LINES_MIN ? null : shownMargin(column)
      margins.set(name, ofColumn ?? ofPage)
    }
  }
  return margins
}

/** Assumes equal margins on both sides unless the lines show otherwise. */
function marginOf(lines: readonly PlacedLine[], mirrored: number): number {
  const size = lines[0]?.box.height ?? 0
  const shown = shownMargin(lines)
  const most = Math.max(...lines.map(endOf))
  const isMirrored = most <= mirrored + 1 && most > mirrored - 2 * NEAR * size
  return isMirrored || shown === null ? Math.max(mirrored, most) : shown
}

function shownMargin(lines: readonly PlacedLine[]): number | null {
  const most = Math.max(...lines.map(endOf))
  const near = lines.filter((line) => endOf(line) > most - NEAR * line.box.height)
  return near.length >= WITNESSES_MIN ? most : null
}

function endOf({ box }: PlacedLine): number {
  return box.x + box.width
}

function columnOf({ page, column }: PlacedLine): string {
  return `${page}/${column}`
}

const START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u

/** Returns whether a text begins with a Chinese character or punctuation mark. */
function startsHan(text: string): boolean {
  return START.test(text)
}

function endsHan(text: string): boolean {
  return END.test(text)
}

const LABEL =
  /^(?:[-\u2010-\u2015\u2022\u00b7\u25aa\u25cf\u25e6*\uf0b7](?=\s)|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)](?=\s)|\d{1,2}(?:\.\d{1,2})*(?=\t))/u

/** Label at the start of a list item or paragraph: a bullet, letter or number. */
function labelOfPoint(text: string): string | null {
  return LABEL.exec(text)?.[0] ?? null
}

/** Width by character class; the first match counts. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,;:'’|!()[\]/\\\s-]/, 0.31],
  [/[mwMWжшщюЖШЩЮ@%—–]/, 0.88],
  [/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/\p{Lu}/u, 0.68],
  [/[اأإآلرزدذوؤء،؛]/, 0.38],
  [/\p{Script=Arabic}/u, 0.68],
  [/\p{M}/u, 0],
]
const OTHER = 0.55

/** Returns the typical width of a text in font sizes. */
function relativeWidth(text: string): number {
  let width = 0
  for (const sign of text) width += CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? OTHER
  return width
}
