import { Buffer } from 'node:buffer'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { findingOf, type DocumentFinding } from '../../finding'
import { checkXml } from './check-xml'
import { htmlText } from '../html/index'
import { importMammoth } from './import-mammoth'
import type { DocumentLimits } from '../limits'
import { openArchive } from '../open-archive'
import { Refusal, stopIfAborted } from '../refusal'
import type { TextWriter } from '../text-writer'

const MAIN_PART = 'word/document.xml'

/** Only XML is unpacked, never images, fonts, macros or embedded files. */
function isText(name: string): boolean {
  return /\.(xml|rels)$/.test(name) && !/^(customXml|word\/(theme|embeddings))\//.test(name)
}

export interface FormatText {
  readonly writer: TextWriter
  readonly findings: readonly DocumentFinding[]
}

/**
 * Returns the text of a Word file: tables as rows of cells, lists with their labels, notes at the
 * end, tracked changes as accepted.
 */
export async function readDocx(
  bytes: Uint8Array,
  limits: DocumentLimits,
  signal: AbortSignal | undefined,
): Promise<FormatText> {
  const { names, parts } = openArchive(bytes, isText, limits, signal)
  if (!parts.has(MAIN_PART)) throw new Refusal(whatLacksText(names))
  for (const part of parts.values()) checkXml(part, limits)
  stopIfAborted(signal)

  const html = await htmlOf(parts)
  stopIfAborted(signal)
  const writer = htmlText(html, { keepsBlanks: true, limits })
  const hasMacros = names.some((name) => name.endsWith('vbaProject.bin'))
  return { writer, findings: hasMacros ? [findingOf('macros-removed')] : [] }
}

/** Elements around runs that the library skips with their contents. */
const WRAPPINGS = /<\/?w:(?:fldSimple|customXml|dir|bdo)\b(?:[^>"]|"[^"]*")*>/g

/** Packs the checked entries into a new archive, so that nothing else is opened. */
async function htmlOf(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const own = [...parts].map(([name, part]) => [name, withoutWrappings(part)] as const)
  const packed = zipSync(Object.fromEntries(own), { level: 0 })
  const mammoth = await importMammoth()
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength) },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return value
  } catch (reason) {
    // A programming error is not a finding about the file
    throw new Refusal(reason instanceof TypeError ? 'reading-failed' : 'document-damaged')
  }
}

function withoutWrappings(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part)
  const without = xml.replace(WRAPPINGS, '')
  return without === xml ? part : strToU8(without)
}

/** Returns the finding for an archive without text: another format, or damaged. */
function whatLacksText(names: readonly string[]): 'format-not-read' | 'document-damaged' {
  const isWord = names.some((name) => name.startsWith('word/'))
  return isWord || names.length === 0 ? 'document-damaged' : 'format-not-read'
}
