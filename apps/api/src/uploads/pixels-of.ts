/** Width and height of a picture, in pixels. */
export interface Pixels {
  readonly width: number
  readonly height: number
}

/** Position of width and height in the header chunk, which is always the first (PNG, 11.2.1). */
const PNG_SIZE = 16

/** Markers of frames, which state the size (ITU-T T.81, table B.1). */
const FRAMES = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
])

/**
 * Returns the size of a PNG or JPEG file without its metadata.
 *
 * @returns `undefined` if the file does not state it
 */
export function pixelsOf(bytes: Buffer): Pixels | undefined {
  return bytes[0] === 0xff ? pixelsOfJpeg(bytes) : pixelsOfPng(bytes)
}

function pixelsOfPng(bytes: Buffer): Pixels | undefined {
  if (bytes.length < PNG_SIZE + 8) return undefined
  return { width: bytes.readUInt32BE(PNG_SIZE), height: bytes.readUInt32BE(PNG_SIZE + 4) }
}

function pixelsOfJpeg(bytes: Buffer): Pixels | undefined {
  let at = 2
  while (at + 9 <= bytes.length) {
    if (FRAMES.has(bytes[at + 1] ?? 0))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
