import type { DocumentFormat } from './document-text'
import { Refusal } from './refusal'

const HEAD_LENGTH = 1_024
/** First bytes of unsupported formats, which would otherwise look like damaged text. */
const OLE = '\u00d0\u00cf\u0011\u00e0'
const OTHERS = /^(GIF8|\u0089PNG|\u00ff\u00d8\u00ff|II\*\0|MM\0\*|\u001f\u008b|Rar!|7z\u00bc|BM)/
const HTML =
  /^(?:<\?xml[^>]*>|<!--[^]*?-->|\s|\ufeff)*<(?:!doctype\s+html|html|head|body|div|p|table|main|article)\b/i

/** Returns the format of a file by its contents, because file names are often wrong. */
export function detectFormat(bytes: Uint8Array): DocumentFormat {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK')) return 'docx'
  if (head.startsWith(OLE)) throw new Refusal('old-word-not-read')
  if (head.startsWith('{\\rtf')) throw new Refusal('rich-text-not-read')
  if (OTHERS.test(head)) throw new Refusal('format-not-read')
  // Skip a byte order mark and the zeros of UTF-16
  const plain = head
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
  return HTML.test(plain) ? 'html' : 'txt'
}

const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'txt',
  text: 'txt',
}

/** Returns the format that the file extension indicates, if any. */
export function formatOfName(name: string): DocumentFormat | undefined {
  return EXTENSIONS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
}
