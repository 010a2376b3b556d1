import type { PrintedList } from './printed-list'

/** A column is at least as wide as this many letters, and at most as this many. */
const FEWEST = 8
const MOST = 36

/** Space on both sides of a cell, in letters. */
const PADDING = 4

/** Chinese characters are twice as wide as Latin letters. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g

/** Returns how wide each printed column is compared with the others, by its longest line. */
export function columnShares({ columnHeaders, groups }: PrintedList['printed']): number[] {
  const rows = groups.flatMap(({ sections }) => sections.flatMap((section) => section.rows))
  return columnHeaders.map((header, column) => {
    const cells = [header, ...rows.map((row) => row[column] ?? '')]
    const lines = cells.flatMap((cell) => cell.split('\n')).map(widthOf)
    const longest = lines.reduce((widest, width) => Math.max(widest, width), FEWEST)
    return PADDING + Math.min(longest, MOST)
  })
}

function widthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0)
}
