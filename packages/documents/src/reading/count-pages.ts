import { strFromU8 } from 'fflate'
import { detectFormat } from './detect-format'
import type { DocumentFormat } from './document-text'
import { bytesOf, type FileContents, sizeOf } from './file-contents'
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits'
import { openArchive } from './open-archive'
import { Refusal } from './refusal'

export interface CountPagesOptions {
  readonly limits?: Partial<DocumentLimits> | undefined
}

/**
 * Returns the number of pages of a PDF or Word file: of a Word file as the program that saved it
 * counted them. Returns `null` for other formats, and for a file that cannot be read or does not
 * say.
 *
 * @param file - contents as a Uint8Array, an ArrayBuffer or a Blob
 * @throws RangeError for a value that is not a file, for example a path
 * @example
 * await countPages(await readFile('letter.pdf')) // => 3
 */
export async function countPages(
  file: FileContents,
  { limits }: CountPagesOptions = {},
): Promise<number | null> {
  const bounds = { ...DOCUMENT_LIMITS, ...limits }
  if (sizeOf(file) > bounds.maxBytes) return null
  const bytes = await bytesOf(file)
  try {
    return await countIn(bytes, detectFormat(bytes), bounds)
  } catch (reason) {
    if (reason instanceof Refusal) return null
    throw reason
  }
}

async function countIn(bytes: Uint8Array, format: DocumentFormat, limits: DocumentLimits) {
  if (format === 'docx') return statedPages(bytes, limits)
  if (format !== 'pdf') return null
  const { openPdf } = await import('./pdf/read-pdf')
  const pdf = await openPdf(bytes)
  const { numPages } = pdf
  await pdf.destroy()
  return numPages
}

const PROPERTIES = 'docProps/app.xml'

function statedPages(bytes: Uint8Array, limits: DocumentLimits): number | null {
  const { parts } = openArchive(bytes, (name) => name === PROPERTIES, limits)
  const properties = parts.get(PROPERTIES)
  const [, digits] = /<Pages>(\d{1,5})<\/Pages>/.exec(properties ? strFromU8(properties) : '') ?? []
  return Number(digits ?? 0) || null
}
