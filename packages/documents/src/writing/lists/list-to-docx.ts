import { HeadingLevel, Table, TableCell, TableRow, WidthType, type FileChild } from 'docx'
import { directionOf } from '../direction'
import { writeWordFile } from '../word-page'
import { paragraphWriter, type ParagraphWriter } from '../word-paragraph'
import { isLandscape, type ListGroup, type PrintedList } from './printed-list'

/**
 * Returns a list as a Word file, with a table for each group.
 *
 * @example
 * await writeFile('participants.docx', await listToDocx(list))
 */
export function listToDocx(list: PrintedList): Promise<Uint8Array> {
  const { language, meeting, heading, note, printed } = list
  const write = paragraphWriter(language)
  const isFromTheRight = directionOf(language) === 'rtl'
  const tables = printed.groups.flatMap((group): FileChild[] => [
    ...(group.heading === null ? [] : [write(group.heading, { heading: HeadingLevel.HEADING_1 })]),
    writeTable(printed.columnHeaders, group, write, isFromTheRight),
  ])
  return writeWordFile({
    language,
    title: `${heading}: ${meeting}`,
    author: null,
    isLandscape: isLandscape(list),
    parts: [
      [
        write(meeting, { bold: true }),
        write(heading, { heading: HeadingLevel.TITLE }),
        ...(note === null ? [] : [write(note)]),
        ...tables,
      ],
    ],
  })
}

function writeTable(
  columnHeaders: readonly string[],
  { sections }: ListGroup,
  write: ParagraphWriter,
  visuallyRightToLeft: boolean,
): Table {
  const cellOf = (words: string, bold: boolean, columnSpan?: number) =>
    new TableCell({
      children: words.split('\n').map((part) => write(part, { bold })),
      ...(columnSpan ? { columnSpan } : {}),
    })
  const rowOf = (children: TableCell[], tableHeader = false) =>
    new TableRow({ tableHeader, cantSplit: true, children })
  return new Table({
    visuallyRightToLeft,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      rowOf(
        columnHeaders.map((words) => cellOf(words, true)),
        true,
      ),
      ...sections.flatMap(({ heading, rows }) => [
        ...(heading === null ? [] : [rowOf([cellOf(heading, true, columnHeaders.length)])]),
        ...rows.map((row) => rowOf(row.map((words) => cellOf(words, false)))),
      ]),
    ],
  })
}
