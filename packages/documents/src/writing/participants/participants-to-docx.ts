import { HeadingLevel, Table, TableCell, TableRow, WidthType, type FileChild } from 'docx'
import { directionOf } from '../direction'
import { groupsOf, type Group, type ListOfParticipants } from './list-of-participants'
import { writeWordFile } from '../word-page'
import { paragraphWriter, type ParagraphWriter } from '../word-paragraph'
import { DOCUMENT_WORDS } from '../words/index'

/**
 * Returns a list of participants as a Word file, with a table for each capacity.
 *
 * @example
 * await writeFile('participants.docx', await participantsToDocx(list))
 */
export function participantsToDocx(list: ListOfParticipants): Promise<Uint8Array> {
  const { title, language } = list
  const { labels, groups } = groupsOf(list)
  const write = paragraphWriter(language)
  const heading = DOCUMENT_WORDS[language].participants
  const tables = groups.flatMap((group): FileChild[] => [
    write(group.heading, { heading: HeadingLevel.HEADING_1 }),
    writeTable(labels, group, write, directionOf(language) === 'rtl'),
  ])
  return writeWordFile({
    language,
    title: `${heading}: ${title}`,
    author: null,
    parts: [
      [write(title, { bold: true }), write(heading, { heading: HeadingLevel.TITLE }), ...tables],
    ],
  })
}

function writeTable(
  labels: readonly string[],
  { rows }: Group,
  write: ParagraphWriter,
  visuallyRightToLeft: boolean,
): Table {
  const rowOf = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (words) => new TableCell({ children: [write(words, { bold: tableHeader })] }),
      ),
    })
  return new Table({
    visuallyRightToLeft,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [rowOf(labels, true), ...rows.map((row) => rowOf(row, false))],
  })
}
