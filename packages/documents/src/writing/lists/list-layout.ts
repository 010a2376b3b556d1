import type { PrintedList } from './printed-list'

/** A column is at least as wide as this many letters, and, if space is short, at most as this many. */
const FEWEST = 8
const MOST = 36

/** Space on both sides of a cell, in letters. */
const PADDING = 4

/** Letters next to each other on an A4 page with margins of 2 cm. */
const PORTRAIT_LETTERS = 80
const LANDSCAPE_LETTERS = 121

/** More columns than this need a page in landscape format. */
const MAX_PORTRAIT_COLUMNS = 5

/** Lines break at spaces and after the hyphens of long names, but not within a code. */
const BREAK = /\s|(?<=\p{Ll}-)(?=\p{L})/u

/** Chinese characters are twice as wide as Latin letters, capital letters a third wider. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g
const CAPITAL = /\p{Lu}/gu

export interface ListLayout {
  readonly isLandscape: boolean
  /** How wide each printed column is compared with the others. */
  readonly columnShares: readonly number[]
}

/**
 * Returns the layout of a list on paper. Columns are as wide as their longest line if the page has
 * the space, otherwise as their longest word. If these do not fit on a page in portrait format, it
 * is in landscape format; if they do not fit there, words break in the widest columns only.
 */
export function layoutOf({ printed }: PrintedList): ListLayout {
  const columns = columnWidths(printed)
  const needed = sum(columns.map((column) => column.needed))
  const isLandscape = columns.length > MAX_PORTRAIT_COLUMNS || needed > PORTRAIT_LETTERS
  const letters = isLandscape ? LANDSCAPE_LETTERS : PORTRAIT_LETTERS
  if (needed > letters) return { isLandscape, columnShares: narrowWidest(columns, letters) }
  const more = sum(columns.map((column) => column.wanted)) - needed
  const part = more > 0 ? Math.min(1, (letters - needed) / more) : 0
  const columnShares = columns.map(({ wanted, needed: least }) => least + part * (wanted - least))
  return { isLandscape, columnShares }
}

/** Returns the widths of each column with its padding, for its longest line and its longest word. */
function columnWidths({ columnHeaders, groups }: PrintedList['printed']) {
  const rows = groups.flatMap(({ sections }) => sections.flatMap((section) => section.rows))
  return columnHeaders.map((header, column) => {
    const cells = [header, ...rows.map((row) => row[column] ?? '')]
    const most = (parts: readonly string[]) =>
      parts.map(widthOf).reduce((widest, width) => Math.max(widest, width), FEWEST)
    const lines = Math.min(most(cells.flatMap((cell) => cell.split('\n'))), MOST)
    const words = Math.min(most(cells.flatMap((cell) => cell.split(BREAK))), lines)
    return { wanted: PADDING + lines, needed: PADDING + words }
  })
}

/** Returns the needed widths, the widest of them reduced until all fit. */
function narrowWidest(columns: readonly { needed: number }[], letters: number): number[] {
  let limit = Math.max(...columns.map(({ needed }) => needed))
  const widths = () => columns.map(({ needed }) => Math.min(needed, limit))
  while (sum(widths()) > letters && limit > PADDING + FEWEST) limit -= 1
  return widths()
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

function widthOf(text: string): number {
  const capitals = text.match(CAPITAL)?.length ?? 0
  return Math.ceil(text.length + (text.match(WIDE)?.length ?? 0) + capitals / 3)
}
