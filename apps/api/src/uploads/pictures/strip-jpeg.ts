import { orientationOf, tellOrientation } from './exif-orientation'

/** Markers of JPEG (ITU-T T.81, table B.1), without the 0xFF before each. */
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const EXIF = 0xe1
const PROFILE = 0xe2
const ADOBE = 0xee
const COMMENT = 0xfe

/**
 * A JPEG file with its picture, its colours and which way is up, and nothing else that the camera or a
 * program wrote: no place, no time, no names, no second picture.
 *
 * @returns `null` where it is not whole
 */
export function stripJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [Buffer.from([0xff, START])]
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === END) return Buffer.concat([...kept, bytes.subarray(at, at + 2)])
    // any number of 0xFF may stand before a marker
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

/** The segment, or what of it is kept. */
function toKeep(marker: number, segment: Buffer): Buffer {
  if (marker === EXIF) return tellOrientation(orientationOf(segment.subarray(4)))
  const isProfile = marker === PROFILE && segment.toString('latin1', 4, 16) === 'ICC_PROFILE\0'
  const isOfCamera = marker > 0xe0 && marker < 0xf0 && marker !== ADOBE
  return (isOfCamera && !isProfile) || marker === COMMENT ? Buffer.alloc(0) : segment
}

/** Within a scan 0xFF stands only before 0, or before the number of a part (B.1.1.5). */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 2)
  }
  return bytes.length
}
