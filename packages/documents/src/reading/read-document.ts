import { findingOf, type DocumentFinding } from '../finding'
import { refusedDocument, type DocumentFormat, type DocumentText } from './document-text'
import { decodeText } from './decode-text'
import { bytesOf, type FileContents, sizeOf } from './file-contents'
import { htmlText } from './html/index'
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits'
import { plainText } from './text-writer'
import { Refusal, stopIfAborted } from './refusal'
import { formatOfName, detectFormat } from './detect-format'
import type { TextWriter } from './text-writer'

export interface ReadDocumentOptions {
  /** File name, used only to report an extension that does not match. */
  readonly name?: string | undefined
  /** Stops reading between steps. */
  readonly signal?: AbortSignal | undefined
  readonly limits?: Partial<DocumentLimits> | undefined
}

interface FileText {
  readonly writer: TextWriter
  readonly encoding: string | null
  readonly findings: readonly DocumentFinding[]
}

/**
 * Returns the text of a Word, PDF, HTML or text file for `readCircular`, with the location of each
 * part in the file. The format is detected from the contents.
 *
 * Never throws because of a file: if it cannot be read, the findings contain an error and the text
 * is empty. Nothing that a file links to is fetched, and nothing in it is run.
 *
 * @param file - contents as a Uint8Array, an ArrayBuffer or a Blob
 * @returns a text whose offsets are UTF-16 units
 * @throws RangeError for a value that is not a file, for example a path
 * @example
 * const { text, findings } = await readDocument(await readFile('letter.docx'))
 * await readDocument(await response.arrayBuffer())
 */
export async function readDocument(
  file: FileContents,
  { name, signal, limits }: ReadDocumentOptions = {},
): Promise<DocumentText> {
  const size = sizeOf(file)
  const bounds = { ...DOCUMENT_LIMITS, ...limits }
  let format: DocumentFormat | null = null
  try {
    stopIfAborted(signal)
    if (size === 0) throw new Refusal('document-empty')
    if (size > bounds.maxBytes) throw new Refusal('document-too-large')
    const bytes = await bytesOf(file)
    format = detectFormat(bytes)
    const { writer, encoding, findings } = await read(bytes, format, bounds, signal)
    const text = writer.text()
    if (text.trim() === '') throw new Refusal('without-text')
    const own = [...aboutName(name, format), ...findings]
    return { text, format, encoding, map: writer.map, links: writer.links, findings: own }
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    return refusedDocument(reason.code, format)
  }
}

/** Loads the libraries for a file, so that their loading time does not count as reading time. */
export async function loadReader(bytes: Uint8Array): Promise<void> {
  const format = detectFormat(bytes)
  if (format === 'docx') await import('./docx/read-docx')
  if (format === 'pdf') await import('./pdf/read-pdf')
}

async function read(
  bytes: Uint8Array,
  format: DocumentFormat,
  limits: DocumentLimits,
  signal: AbortSignal | undefined,
): Promise<FileText> {
  switch (format) {
    // These libraries are large: load them only for their formats
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx')
      return { ...(await readDocx(bytes, limits, signal)), encoding: null }
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf')
      return { ...(await readPdf(bytes, limits, signal)), encoding: null }
    }
    case 'html': {
      const { text, encoding, findings } = decodeText(bytes, 'html')
      return { writer: htmlText(text, { keepsBlanks: false, limits }), encoding, findings }
    }
    case 'txt': {
      const { text, encoding, findings } = decodeText(bytes, 'txt')
      return { writer: plainText(text, limits), encoding, findings }
    }
    default:
      return format satisfies never
  }
}

function aboutName(name: string | undefined, format: DocumentFormat): DocumentFinding[] {
  const promised = name === undefined ? undefined : formatOfName(name)
  return promised === undefined || promised === format ? [] : [findingOf('name-disagrees')]
}
