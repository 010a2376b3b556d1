import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripImageMetadata } from './strip-image-metadata'

const PLACE = 'GPS 46.2044 6.1432'

function bare(bytes: Buffer): Buffer | null {
  const file = stripImageMetadata({ name: 'me', content: bytes })
  return file && Buffer.from(file.content)
}

describe('a JPEG picture', () => {
  const segment = (marker: number, content: Buffer | string) => {
    const body = Buffer.from(content)
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  const START = Buffer.from([0xff, 0xd8])
  const END = Buffer.from([0xff, 0xd9])
  const TABLES = segment(0xdb, 'tables')
  const PROFILE = segment(0xe2, 'ICC_PROFILE\0colours')
  // A stuffed byte and a restart marker are part of the scan
  const SCAN = Buffer.concat([segment(0xda, 'scan'), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])])
  const picture = (...segments: Buffer[]) => Buffer.concat([START, ...segments, END])

  /**
   * Exif data as written by a camera: a maker note of 12 bytes, then the orientation, in either
   * byte order.
   */
  const exif = (way: number, isLittle: boolean) => {
    const short = (value: number) => (isLittle ? [value, 0] : [0, value])
    const long = (value: number) => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value])
    const note = [...(isLittle ? [0x0f, 1] : [1, 0x0f]), ...short(2), ...long(1), ...long(0)]
    const up = [...(isLittle ? [0x12, 1] : [1, 0x12]), ...short(3), ...long(1), ...short(way), 0, 0]
    const tiff = [...short(42), ...long(8), ...short(2), ...note, ...up, ...long(0)]
    const order = isLittle ? 'II' : 'MM'
    return segment(0xe1, Buffer.concat([Buffer.from(`Exif\0\0${order}`), Buffer.from(tiff)]))
  }

  it('keeps its picture and its colours, and nothing else', () => {
    const traces = [
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${PLACE}`),
      segment(0xe2, `MPF\0${PLACE}`),
      segment(0xed, PLACE),
      segment(0xfe, PLACE),
    ]
    const given = Buffer.concat([
      picture(...traces, PROFILE, TABLES, SCAN, SCAN),
      Buffer.from(PLACE),
    ])
    expect(bare(given)).toEqual(picture(PROFILE, TABLES, SCAN, SCAN))
  })

  it.each([
    ['little', true],
    ['big', false],
  ])('keeps its orientation, written in %s-endian numbers', (_, isLittle) => {
    const turned = bare(picture(exif(6, isLittle), TABLES, SCAN))
    expect(turned).toEqual(bare(picture(exif(6, !isLittle), TABLES, SCAN)))
    // Stripping the result again changes nothing
    expect(turned && bare(turned)).toEqual(turned)
    expect(turned?.length).toBeGreaterThan(picture(TABLES, SCAN).length)
    expect(bare(picture(exif(1, isLittle), TABLES, SCAN))).toEqual(picture(TABLES, SCAN))
    expect(bare(picture(exif(9, isLittle), TABLES, SCAN))).toEqual(picture(TABLES, SCAN))
  })

  it('that is incomplete is refused', () => {
    const whole = picture(TABLES, SCAN)
    for (let length = 3; length < whole.length; length += 1)
      expect(bare(whole.subarray(0, length))).toBe(null)
  })
})

describe('a PNG picture', () => {
  const chunk = (type: string, content = '') => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length)
    return Buffer.concat([length, Buffer.from(`${type}${content}sum!`)])
  }
  const BEGINNING = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const picture = (...chunks: Buffer[]) => Buffer.concat([BEGINNING, ...chunks, chunk('IEND')])
  const PARTS = [chunk('IHDR', 'size'), chunk('iCCP', 'colours'), chunk('IDAT', 'dots')]

  it('keeps its picture and its colours, and nothing else', () => {
    const traces = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'prVt'].map((one) => chunk(one, PLACE))
    const given = Buffer.concat([picture(...traces, ...PARTS), Buffer.from(PLACE)])
    expect(bare(given)).toEqual(picture(...PARTS))
  })

  it('that is incomplete is refused', () => {
    const whole = picture(...PARTS)
    for (let length = 8; length < whole.length; length += 1)
      expect(bare(whole.subarray(0, length))).toBe(null)
  })
})

it('random bytes are refused, or become a picture that a second pass does not change', () => {
  const beginnings = fc.constantFrom(
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    [],
  )
  const bytes = fc.tuple(beginnings, fc.uint8Array({ maxLength: 200 }))
  fc.assert(
    fc.property(bytes, ([beginning, rest]) => {
      const once = bare(Buffer.concat([Buffer.from(beginning), rest]))
      return once === null || (bare(once)?.equals(once) ?? false)
    }),
  )
})
