import { HeadingLevel, Table, TableCell, TableRow, WidthType, type FileChild } from 'docx'
import { directionOf } from '../direction'
import { isEmpty, letterheadForWord, NO_LETTERHEAD } from '../letterhead'
import { textWidth, writeWordFile } from '../word-page'
import { paragraphWriter, type ParagraphWriter } from '../word-paragraph'
import { layoutOf } from './list-layout'
import type { ListGroup, PrintedList } from './printed-list'

/**
 * Returns a list as a Word file, with a table for each group.
 *
 * @example
 * await writeFile('participants.docx', await listToDocx(list))
 */
export function listToDocx(list: PrintedList): Promise<Uint8Array> {
  const {
    language,
    letterhead = NO_LETTERHEAD,
    meeting,
    heading,
    details = [],
    note,
    printed,
  } = list
  const write = paragraphWriter(language)
  const { isLandscape, columnShares } = layoutOf(list)
  const width = textWidth(isLandscape)
  const sum = columnShares.reduce((total, share) => total + share, 0)
  const layout = {
    columnWidths: columnShares.map((share) => Math.floor((share / sum) * width)),
    write,
    isFromTheRight: directionOf(language) === 'rtl',
  }
  const tables = printed.groups.flatMap((group): FileChild[] => [
    ...(group.heading === null
      ? []
      : [write(group.heading, { heading: HeadingLevel.HEADING_1, keepNext: true })]),
    writeTable(printed.columnHeaders, group, layout),
  ])
  return writeWordFile({
    language,
    title: `${heading}: ${meeting}`,
    author: null,
    isLandscape,
    parts: [
      [
        ...letterheadForWord(letterhead, write, language),
        write(meeting, { bold: true, spacing: { before: isEmpty(letterhead) ? 0 : 240 } }),
        write(heading, { heading: HeadingLevel.TITLE }),
        ...[...details, ...(note === null ? [] : [note])].map((line) => write(line)),
        ...tables,
      ],
    ],
  })
}

interface TableLayout {
  /** Twips. */
  readonly columnWidths: readonly number[]
  readonly write: ParagraphWriter
  readonly isFromTheRight: boolean
}

function writeTable(
  columnHeaders: readonly string[],
  { sections }: ListGroup,
  { columnWidths, write, isFromTheRight }: TableLayout,
): Table {
  // Headers are bold, and stay on the page of the next row
  const cellOf = (words: string, isHeader: boolean, width: number, columnSpan = 1) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: words
        .split('\n')
        .map((part) => write(part, { bold: isHeader, keepNext: isHeader })),
      columnSpan,
    })
  const cellsOf = (row: readonly string[], isHeader: boolean) =>
    row.map((words, column) => cellOf(words, isHeader, columnWidths[column] ?? 0))
  const wholeWidth = columnWidths.reduce((sum, width) => sum + width, 0)
  const rowOf = (children: TableCell[], tableHeader = false) =>
    new TableRow({ tableHeader, cantSplit: true, children })
  return new Table({
    visuallyRightToLeft: isFromTheRight,
    columnWidths: [...columnWidths],
    width: { size: wholeWidth, type: WidthType.DXA },
    rows: [
      rowOf(cellsOf(columnHeaders, true), true),
      ...sections.flatMap(({ heading, rows }) => [
        ...(heading === null
          ? []
          : [rowOf([cellOf(heading, true, wholeWidth, columnHeaders.length)])]),
        ...rows.map((row) => rowOf(cellsOf(row, false))),
      ]),
    ],
  })
}
