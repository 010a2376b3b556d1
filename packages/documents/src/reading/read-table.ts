import Papa from 'papaparse'
import { findingOf, type DocumentFinding } from '../finding'
import { decodeText } from './decode-text'
import { bytesOf, type FileContents, sizeOf } from './file-contents'
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits'
import { openArchive } from './open-archive'
import { Refusal } from './refusal'

/** Cells of a table file as trimmed text. */
export interface Table {
  readonly format: 'csv' | 'xlsx' | null
  /** Rows with their cells; empty rows are kept so that row numbers match. */
  readonly rows: readonly (readonly string[])[]
  readonly findings: readonly DocumentFinding[]
}

export interface ReadTableOptions {
  readonly maxRows?: number | undefined
  readonly limits?: Partial<DocumentLimits> | undefined
}

const ROWS_MAX = 10_000

/**
 * Returns the rows of a CSV file or of the first sheet of an Excel file (.xlsx). Format, encoding
 * and separator are detected from the contents. A formula gives its stored result.
 *
 * Never throws because of a file: if it cannot be read, the findings contain an error and there are
 * no rows.
 *
 * @param file - its contents: a Uint8Array, an ArrayBuffer or a Blob
 * @throws RangeError for what is no file, such as its path
 * @example
 * const { rows } = await readTable(await readFile('invited.xlsx'))
 */
export async function readTable(
  file: FileContents,
  { maxRows = ROWS_MAX, limits }: ReadTableOptions = {},
): Promise<Table> {
  const size = sizeOf(file)
  const bounds = { ...DOCUMENT_LIMITS, ...limits }
  try {
    if (size === 0) throw new Refusal('document-empty')
    if (size > bounds.maxBytes) throw new Refusal('document-too-large')
    const bytes = await bytesOf(file)
    const table = isArchive(bytes) ? await readXlsx(bytes, bounds) : readCsv(bytes)
    if (table.rows.length > maxRows) throw new Refusal('too-many-rows')
    if (table.rows.every((row) => row.every((cell) => cell === '')))
      throw new Refusal('without-text')
    return table
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    return { format: null, rows: [], findings: [findingOf(reason.code)] }
  }
}

function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b
}

/** Unpacks the file once to check its real size, because the library trusts the stated sizes. */
async function readXlsx(bytes: Uint8Array, limits: DocumentLimits): Promise<Table> {
  const { names } = openArchive(bytes, () => true, limits)
  if (!names.includes('xl/workbook.xml')) throw new Refusal('table-not-read')
  const { readSheet } = await import('read-excel-file/node')
  try {
    const rows = await readSheet(Buffer.from(bytes), { parseNumber: (digits) => digits })
    return { format: 'xlsx', rows: rows.map((row) => row.map(cellOf)), findings: [] }
  } catch {
    throw new Refusal('document-damaged')
  }
}

function cellOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : ''
}

/** Control characters that show that a file is not text. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/

function readCsv(bytes: Uint8Array): Table {
  const { text, findings } = decodeText(bytes, 'txt')
  if (CONTROL.test(text) || text.startsWith('%PDF-')) throw new Refusal('table-not-read')
  const plain = text.replace(/^\ufeff/, '')
  const { data } = Papa.parse<string[]>(plain, { delimiter: signBetween(plain) })
  const rows = data.map((row) => row.map((cell) => cell.trim()))
  // A line end after the last row does not begin another
  const isLastEmpty = rows.at(-1)?.every((cell) => cell === '') ?? false
  return { format: 'csv', rows: isLastEmpty ? rows.slice(0, -1) : rows, findings }
}

/** Returns the most frequent separator in the header row: in other rows, names contain commas. */
function signBetween(text: string): string {
  const head = (/\S.*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const times = (sign: string) => head.split(sign).length
  return [',', ';', '\t', '|'].reduce((best, sign) => (times(sign) > times(best) ? sign : best))
}
