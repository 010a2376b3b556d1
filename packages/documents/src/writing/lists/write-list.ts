import { assertObject, wrongArgument } from '@u4ssc/domain/internal'
import * as z from 'zod'
import { listToCsv } from './list-to-csv'
import { listToDocx } from './list-to-docx'
import { listToPdf } from './list-to-pdf'
import { listToXlsx } from './list-to-xlsx'
import type { PrintedList } from './printed-list'

export const ListFormatSchema = z
  .enum(['docx', 'pdf', 'xlsx', 'csv'])
  .meta({ id: 'ListFormat', description: 'File format of a list' })
export type ListFormat = z.infer<typeof ListFormatSchema>

/**
 * Returns a list as a file: Word, PDF/UA, Excel or comma-separated values.
 *
 * @throws DocumentError for a PDF with a text that the fonts do not support
 * @example
 * await writeFile('participants.pdf', await writeList(participantsList(people), 'pdf'))
 */
export async function writeList(list: PrintedList, format: ListFormat): Promise<Uint8Array> {
  assertObject(list, 'list')
  assertObject(list.table, 'list.table')
  switch (format) {
    case 'docx':
      return listToDocx(list)
    case 'pdf':
      return listToPdf(list)
    case 'xlsx':
      return listToXlsx(list)
    case 'csv':
      return new TextEncoder().encode(listToCsv(list))
    default:
      throw wrongArgument('format', 'docx, pdf, xlsx or csv', format satisfies never)
  }
}
