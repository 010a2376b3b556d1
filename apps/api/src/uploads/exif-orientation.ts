/** Exif 2.32, 4.6: header of the segment, tag, and type (two-byte number). */
const HEADER = 'Exif\0\0'
const ORIENTATION = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12

/** Returns the orientation in an Exif segment: 1 to 8; 1 if not stated. */
export function orientationOf(content: Buffer): number {
  if (content.toString('latin1', 0, HEADER.length) !== HEADER) return 1
  const tiff = content.subarray(HEADER.length)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => {
    if (at + 2 > tiff.length) return 0
    return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  }
  // An offset beyond 64 kB does not fit into a segment
  const directory = short(isLittle ? 4 : 6)
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * ENTRY_BYTES
    if (short(at) !== ORIENTATION || short(at + 2) !== SHORT) continue
    const way = short(at + 8)
    return way >= 1 && way <= 8 ? way : 1
  }
  return 1
}

/** Returns an Exif segment with the orientation only; empty if it is 1. */
export function tellOrientation(way: number): Buffer {
  if (way === 1) return Buffer.alloc(0)
  const entry = [ORIENTATION >> 8, ORIENTATION & 255, 0, SHORT, 0, 0, 0, 1, 0, way, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]
  const content = Buffer.concat([Buffer.from(HEADER, 'latin1'), Buffer.from(tiff)])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, content.length + 2]), content])
}
