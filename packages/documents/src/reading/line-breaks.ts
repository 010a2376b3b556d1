import { labelOfPoint } from './point-label'
import type { PageLine } from './pdf-page'
import { endsHan, startsHan } from './han'
import { relativeWidth } from './relative-width'
import type { Separator } from './text-writer'

/** A line of a document, and the page that it stands on. */
export interface PlacedLine extends PageLine {
  readonly page: number
}

/**
 * Takes back the breaks that a page made: a line that had no room for the next word goes on with it.
 *
 * A break that its author made stays, as far as it can be told: the next word would have fitted.
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

/** Lines from the right as in a mirror, for one measure of both. */
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
const DASHES = /(?:^|[/|\t:]\s*)[-\u2010-\u2015]\s/

/** A dash may stand within a sentence, too: where the line before is no point, and does not end one. */
function isPoint(last: string, line: string): boolean {
  if (labelOfPoint(line) === null) return false
  return !DASH.test(line) || DASHES.test(last) || !/[\p{L})]$/u.test(last)
}

/** Lines that begin alike are the rows of a list: "Webinar for Africa", "Webinar for Asia". */
function isListed(last: string, line: string): boolean {
  const [first] = /^\p{Lu}\p{L}{3,}/u.exec(last) ?? []
  return first !== undefined && line.startsWith(`${first} `)
}

/** Between pages stand their marks: only what cannot be the end of a paragraph goes on. */
function isWithinSentence(last: PlacedLine, line: PlacedLine): boolean {
  return line.page === last.page + 1 && /[\p{L},]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)
}

/** "2 Programme" and a signature begin a paragraph where the line before ends one. */
function isNewSentence(last: PlacedLine, line: PlacedLine, margin: number): boolean {
  if (!/[.:;!?]$/.test(last.text)) return false
  if (/^\d{1,2}(\.\d{1,2})*[.)]?\s+\p{Lu}/u.test(line.text)) return true
  const isShort = line.box.width < SHORT * (margin - line.box.x)
  return isShort && /^\p{Lu}/u.test(line.text) && !/[.:;!?]$/.test(line.text)
}

/** Of a full line: what a name or a heading takes up, and the end of a sentence rarely. */
const SHORT = 0.7

/** A first line that is set in begins a paragraph; those behind a label or in a cell do not. */
function isIndented(last: PlacedLine, line: PlacedLine): boolean {
  const isIn = line.box.x > last.box.x + 0.7 * line.box.height
  return isIn && !last.text.includes('\t') && labelOfPoint(last.text) === null
}

/** Blank and word, as far as the width of a word is known from its line. */
const TOLERANCE = 1.05

function hasRoom({ box }: PlacedLine, line: PlacedLine, margin: number): boolean {
  const room = margin - box.x - box.width
  if (startsHan(line.text))
    return room > (WITH_STOPS.exec(line.text)?.[0].length ?? 1) * line.box.height + SLACK
  const share = relativeWidth(`${firstWord(line.text)} `) / relativeWidth(line.text)
  return room > TOLERANCE * share * line.box.width
}

/** A Chinese sign is not parted from the stops and closing brackets behind it. */
const WITH_STOPS = /^.[\p{Pe}\p{Pf}\p{Po}]*/u
const SLACK = 1

const WORD =
  /^(?:https?:\/\/)?(?:(?![\s/?&\p{Script=Han}\u3000-\u303f\uff00-\uffef])[^-]|-(?=\d)|(?<=\p{Script=Arabic})\/)+[-/?&]?/u

function firstWord(text: string): string {
  return WORD.exec(text)?.[0] ?? text.slice(0, 1)
}

/** What joins two lines: nothing within addresses and compounds, and among Chinese signs. */
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

/** An address too long for its line is broken anywhere. */
function isWithinAddress(last: string, line: string): boolean {
  return ENDS_IN_ADDRESS.test(last) && GOES_ON_IN_ADDRESS.test(line)
}

/** Whether a text sets a blank between Chinese signs and others, as many do. */
function spacesChinese(lines: readonly PlacedLine[]): boolean {
  const count = (pattern: RegExp) =>
    lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)
  return (
    count(/[A-Za-z\d] \p{Script=Han}|\p{Script=Han} [A-Za-z\d]/gu) >
    count(/[A-Za-z\d]\p{Script=Han}|\p{Script=Han}[A-Za-z\d]/gu)
  )
}

/** So many lines that end near each other show where the margin is. */
const WITNESSES_MIN = 4
const NEAR = 4
const COLUMN_LINES_MIN = 8

/** Where the lines of each column would end if they were full, by column. */
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

/** Margins are alike on both sides, unless the lines show another. */
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
