import { unzipSync } from 'fflate'

/** Accepted kinds of files, by their first bytes; names are often wrong. */
const BEGINNINGS = [
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
] as const

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Office files by the part that only they contain. */
const MAIN_PARTS = [
  { part: 'word/document.xml', type: `${OFFICE}.wordprocessingml.document` },
  { part: 'ppt/presentation.xml', type: `${OFFICE}.presentationml.presentation` },
  { part: 'xl/workbook.xml', type: `${OFFICE}.spreadsheetml.sheet` },
] as const

/**
 * Returns the media type of a PDF, PNG, JPEG, GIF, WebP, Word, PowerPoint or Excel file;
 * `undefined` for others, and for Office files with macros.
 */
export function typeOfFile(bytes: Uint8Array): string | undefined {
  const found = BEGINNINGS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))
  if (found) return found.type
  if (hasText(bytes, 0, 'RIFF') && hasText(bytes, 8, 'WEBP')) return 'image/webp'
  const isArchive = hasText(bytes, 0, 'PK\u0003\u0004')
  return isArchive ? typeOfOfficeFile(bytes) : undefined
}

/** Endings of the names of each accepted type; the first is added where none fits. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  [`${OFFICE}.wordprocessingml.document`]: ['docx'],
  [`${OFFICE}.presentationml.presentation`]: ['pptx'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['xlsx'],
}

/**
 * Returns a file name with an ending of its type: programs open a file by its ending, not by its
 * content.
 */
export function nameForType(name: string, type: string): string {
  const endings = ENDINGS[type] ?? []
  const isFitting = endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))
  return isFitting || endings[0] === undefined ? name : `${name}.${endings[0]}`
}

/** Returns a name that file systems accept: no folders or special characters. */
export function safeName(name: string): string {
  const plain = name.replaceAll(/[\p{C}"\\/:*?<>|\s]+/gu, ' ').replace(/^[. ]+/, '')
  return plain.trim() || 'file'
}

function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text
}

function typeOfOfficeFile(bytes: Uint8Array): string | undefined {
  const names = namesIn(bytes)
  const hasMacros = names.some((name) => name.endsWith('/vbaProject.bin'))
  if (hasMacros || !names.includes('[Content_Types].xml')) return undefined
  return MAIN_PARTS.find(({ part }) => names.includes(part))?.type
}

/** Returns the names in the directory of an archive, without opening its files. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch {
    return []
  }
  return names
}
