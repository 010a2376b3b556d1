import { expect, it } from 'vitest'
import { pixelsOf } from './pixels-of'

const segment = (marker: number, ...content: number[]) => [
  ...[0xff, marker, 0, content.length + 2],
  ...content,
]

it('a JPEG file states its size in its frame, after other segments', () => {
  const tables = segment(0xdb, 1, 2, 3)
  const huffman = segment(0xc4, 9, 9, 9, 9, 9, 9)
  const frame = segment(0xc2, 8, 0, 80, 1, 44, 3)
  const bytes = Buffer.from([0xff, 0xd8, ...tables, ...huffman, ...frame, 0xff, 0xd9])
  expect(pixelsOf(bytes)).toEqual({ width: 300, height: 80 })
})

it('a picture file that ends early states no size', () => {
  expect(pixelsOf(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBeUndefined()
  expect(pixelsOf(Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toBeUndefined()
})
