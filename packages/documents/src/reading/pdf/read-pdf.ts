import { getDocumentProxy } from 'unpdf'
import { findingOf, type DocumentFinding } from '../../finding'
import type { DocumentLimits } from '../limits'
import { joinHyphens } from './join-hyphens'
import { withoutPageBreaks } from './line-breaks'
import { glyphsOf } from './pdf-glyphs'
import type { Piece } from './pdf-piece'
import { pageText, type PageLine, type Sheet } from './pdf-page'
import type { FormatText } from '../docx/read-docx'
import { Refusal, stopIfAborted } from '../refusal'
import { removeDuplicateGlyphs } from './pdf-piece'
import { isFromTheRight } from './right-to-left'
import { TextWriter } from '../text-writer'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * Returns the text layer of a PDF by lines: columns one after the other, cells separated by tabs,
 * page numbers in place.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: DocumentLimits,
  signal: AbortSignal | undefined,
): Promise<FormatText> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > limits.maxPages) throw new Refusal('too-many-pages')
    const findings: DocumentFinding[] = []
    const pages: (readonly PageLine[])[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      stopIfAborted(signal)
      const { lines, isByPosition } = pageText(await sheetOf(pdf, number))
      pages.push(lines)
      if (lines.length === 0) findings.push(findingOf('page-without-text', number))
      if (isByPosition) findings.push(findingOf('order-by-position', number))
    }
    if (pages.every((lines) => lines.length === 0)) throw new Refusal('scan-without-text')
    return { writer: write(pages, limits), findings }
  } finally {
    await pdf.destroy()
  }
}

/** @throws {Refusal} if the file is protected or damaged */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library detaches the buffer that it is given
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      // Images are not read
      maxImageSize: 1,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (reason) {
    const isProtected = reason instanceof Error && reason.name === 'PasswordException'
    throw new Refusal(isProtected ? 'document-protected' : 'document-damaged')
  }
}

async function sheetOf(pdf: Pdf, number: number): Promise<Sheet> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item) : []))
    const isRightToLeft = isFromTheRight(pieces)
    const own = isRightToLeft ? await glyphsOf(page) : pieces
    page.cleanup()
    const [left = 0, , right = 0] = page.view.map(Number)
    return { pieces: removeDuplicateGlyphs(own), width: left + right, isRightToLeft }
  } catch {
    throw new Refusal('document-damaged')
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Rotated text is a stamp or a watermark. */
function pieceOf({ str, transform, width, height }: TextItem): Piece[] {
  const [across = 0, aslant = 0, , , x = 0, y = 0] = transform.map(Number)
  if (str === '' || Math.abs(aslant) > Math.abs(across)) return []
  return [{ text: str, x, y, width, size: str.trim() === '' ? 0 : height }]
}

function write(pages: readonly (readonly PageLine[])[], { maxLength }: DocumentLimits): TextWriter {
  const writer = new TextWriter(maxLength)
  const lines = pages.flatMap((own, index) => own.map((line) => ({ ...line, page: index + 1 })))
  withoutPageBreaks(joinHyphens(withoutLastMark(lines))).forEach(
    ({ text, before, page, box }, index) => {
      writer.separate(before)
      writer.write(text, { page, paragraph: index + 1, cell: null, box })
    },
  )
  return writer
}

const PAGE_MARK = /^[-\u2013\u2014]\s?\d{1,3}\s?[-\u2013\u2014]$/

/** Removes a page break at the end, which would look like a list item. */
function withoutLastMark<Line extends PageLine>(lines: readonly Line[]): readonly Line[] {
  return PAGE_MARK.test(lines.at(-1)?.text ?? '') ? lines.slice(0, -1) : lines
}
