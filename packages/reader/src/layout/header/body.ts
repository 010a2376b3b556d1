import type { Paragraph } from '@u4ssc/domain/circulars'
import type { Letter, ParagraphRange } from '../../values/letter/index'
import { isBullet, nextBorder, startsLine } from '../../text/tokens/index'
import { GAPS, KINDS, type Range, type Tokens, wordsOf } from '../../text/tokens/index'

/** A paragraph with the ranges its words and its points came from. */
export interface FoundParagraph {
  readonly value: Paragraph
  readonly range: Range
  readonly items: readonly Range[]
}

/** Reads the paragraphs of the body, each with the points listed under it. */
export function readBody({ tokens, dates, paragraphs }: Letter): FoundParagraph[] {
  const rows = new Set(dates.filter((date) => opensRow(tokens, date)).map(({ from }) => from))
  return paragraphs.map((paragraph) => {
    const { lead, items } = splitPoints(tokens, paragraph, rows)
    return {
      value: {
        number: paragraph.number,
        text: blocksOf(tokens, lead),
        items: items.map((item) => wordsOf(tokens, item)),
      },
      range: paragraph,
      items,
    }
  })
}

/** A day at the start of a line, and a cell after it: a row of a table of deadlines. */
function opensRow(tokens: Tokens, { from, to }: Range): boolean {
  return startsLine(tokens, from) && tokens.gap[to] === GAPS.cell
}

/** Cuts a paragraph into the words before its first bullet and the points after it. */
function splitPoints(
  tokens: Tokens,
  { textFrom, to }: ParagraphRange,
  rows: ReadonlySet<number>,
): { lead: Range; items: Range[] } {
  const items: Range[] = []
  let first = to
  const { kind, gap } = tokens
  for (let at = textFrom; at < to; at++) {
    if (kind[at] === KINDS.word && (gap[at] ?? 0) < GAPS.line) continue
    const from = rows.has(at) ? at : pointAt(tokens, at)
    if (from === null || from >= to) continue
    const last = items.at(-1)
    if (last) items[items.length - 1] = { from: last.from, to: at }
    else first = at
    items.push({ from, to })
    at = Math.max(at, from - 1)
  }
  return { lead: { from: textFrom, to: first }, items: items.filter((item) => item.from < item.to) }
}

/** Where the words of a point begin: after a bullet, "a)", "(a)", ".1", or at "2.1". */
function pointAt(tokens: Tokens, index: number): number | null {
  const { word, kind, gap } = tokens
  const isSign = kind[index] === KINDS.sign
  if (!isSign && (gap[index] ?? 0) < GAPS.line) return null
  if (isSign && isBullet(tokens, index)) return index + 1
  if (!startsLine(tokens, index)) return null
  const isLetter = (at: number) => kind[at] === KINDS.word && (word[at] ?? '').length < 3
  if (isLetter(index) && word[index + 1] === ')') return index + 2
  if (word[index] === '(' && isLetter(index + 1) && word[index + 2] === ')') return index + 3
  const isNumber = kind[index + 1] === KINDS.number && gap[index + 1] === GAPS.none
  if (word[index] === '.' && isNumber) return index + 2
  const isSection =
    kind[index] === KINDS.number && word[index + 1] === '.' && kind[index + 2] === KINDS.number
  return isSection && gap[index + 2] === GAPS.none && kind[index + 3] === KINDS.word ? index : null
}

/** Blank lines inside a paragraph stay, as one line end; the line ends of a page do not. */
function blocksOf(tokens: Tokens, { from, to }: Range): string {
  const blocks: string[] = []
  for (let at = from; at < to;) {
    const end = Math.min(nextBorder(tokens, at, GAPS.blankLine), to)
    blocks.push(wordsOf(tokens, { from: at, to: end }))
    at = end
  }
  return blocks.join('\n')
}
