/** Accepted kinds of files, by their first bytes; names are often wrong. */
const BEGINNINGS = [
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Returns the media type of a PDF, PNG, JPEG or Word file; `undefined` for others. */
export function typeOfFile(bytes: Uint8Array): string | undefined {
  const found = BEGINNINGS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))
  if (found) return found.type
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
  return isArchive && Buffer.from(bytes).includes('word/document.xml') ? WORD : undefined
}
