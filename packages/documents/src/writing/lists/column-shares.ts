import { isLandscape, type PrintedList } from './printed-list'

/** A column is at least as wide as this many letters, and, if space is short, at most as this many. */
const FEWEST = 8
const MOST = 36

/** Space on both sides of a cell, in letters. */
const PADDING = 4

/** Letters next to each other on an A4 page with margins of 2 cm. */
const PORTRAIT_LETTERS = 80
const LANDSCAPE_LETTERS = 121

/** Chinese characters are twice as wide as Latin letters, capital letters a third wider. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g
const CAPITAL = /\p{Lu}/gu

/**
 * Returns how wide each printed column is compared with the others: as wide as its longest line if
 * the page has the space, and always wide enough for its longest word.
 */
export function columnShares(list: PrintedList): number[] {
  const { columnHeaders, groups } = list.printed
  const rows = groups.flatMap(({ sections }) => sections.flatMap((section) => section.rows))
  const columns = columnHeaders.map((header, column) => {
    const cells = [header, ...rows.map((row) => row[column] ?? '')]
    const most = (parts: readonly string[]) =>
      parts.map(widthOf).reduce((widest, width) => Math.max(widest, width), FEWEST)
    const lines = Math.min(most(cells.flatMap((cell) => cell.split('\n'))), MOST)
    const words = Math.min(most(cells.flatMap((cell) => cell.split(/\s/))), lines)
    return { wanted: PADDING + lines, needed: PADDING + words }
  })
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
  const needed = sum(columns.map((column) => column.needed))
  const more = sum(columns.map((column) => column.wanted)) - needed
  const space = (isLandscape(list) ? LANDSCAPE_LETTERS : PORTRAIT_LETTERS) - needed
  const part = more > 0 ? Math.min(1, Math.max(0, space / more)) : 0
  return columns.map((column) => column.needed + part * (column.wanted - column.needed))
}

function widthOf(text: string): number {
  const capitals = text.match(CAPITAL)?.length ?? 0
  return Math.ceil(text.length + (text.match(WIDE)?.length ?? 0) + capitals / 3)
}
