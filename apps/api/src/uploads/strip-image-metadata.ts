import { typeOfFile } from './file-type'
import type { Upload } from './store-file'
import { orientationOf, tellOrientation } from './exif-orientation'

/**
 * Returns an image without data about who took it, where and when.
 *
 * @returns `null` if it is not a complete PNG or JPEG file
 */
export function stripImageMetadata({ name, content }: Upload): Upload | null {
  const bare = bareBytes(Buffer.from(content))
  return bare && { name, content: bare }
}

function bareBytes(bytes: Buffer): Buffer | null {
  const type = typeOfFile(bytes)
  if (type === 'image/jpeg') return stripJpeg(bytes)
  return type === 'image/png' ? stripPng(bytes) : null
}

/** Markers of JPEG (ITU-T T.81, table B.1), without the leading 0xFF. */
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const EXIF = 0xe1
const PROFILE = 0xe2
const ADOBE = 0xee
const COMMENT = 0xfe

/**
 * Returns a JPEG file with pixels, colours and orientation only: no place, time, names or embedded
 * images.
 *
 * @returns `null` if the file is damaged
 */
function stripJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [Buffer.from([0xff, START])]
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === END) return Buffer.concat([...kept, bytes.subarray(at, at + 2)])
    // Any number of 0xFF can precede a marker
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0
    let end = at + 2 + length
    if (length < 2 || end > bytes.length) return null
    if (marker === SCAN) end = endOfScan(bytes, end)
    kept.push(toKeep(marker, bytes.subarray(at, end)))
    at = end
  }
  return null
}

/** Returns the part of a segment to keep. */
function toKeep(marker: number, segment: Buffer): Buffer {
  if (marker === EXIF) return tellOrientation(orientationOf(segment.subarray(4)))
  const isProfile = marker === PROFILE && segment.toString('latin1', 4, 16) === 'ICC_PROFILE\0'
  const isOfCamera = marker > 0xe0 && marker < 0xf0 && marker !== ADOBE
  return (isOfCamera && !isProfile) || marker === COMMENT ? Buffer.alloc(0) : segment
}

/** In a scan, 0xFF is followed only by 0 or a restart marker (B.1.1.5). */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 2)
  }
  return bytes.length
}

const SIGNATURE_BYTES = 8
/** Length, type and checksum of a chunk. */
const FRAME_BYTES = 12

/** Chunks with pixels and colours (PNG, third edition, 11). */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT pHYs bKGD hIST acTL fcTL fdAT'.split(' '),
)

/**
 * Returns a PNG file with pixels and colours only, without text, time or camera data.
 *
 * @returns `null` if the file is damaged
 */
function stripPng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE_BYTES)]
  let at = SIGNATURE_BYTES
  while (at + FRAME_BYTES <= bytes.length) {
    const end = at + FRAME_BYTES + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}
