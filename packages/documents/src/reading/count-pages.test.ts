import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { countPages } from './count-pages'

const fixture = (name: string) =>
  readFile(new URL(`../../test/fixtures/libreoffice/${name}`, import.meta.url))

describe('countPages', () => {
  it('counts those of a PDF', async () => {
    expect(await countPages(await fixture('00-tsb-circular-352.pdf'))).toBe(2)
  })

  it('are those that a Word file states', async () => {
    const properties = '<Properties><Pages>12</Pages><Words>4000</Words></Properties>'
    const file = zipSync({
      'word/document.xml': strToU8('<w:document/>'),
      'docProps/app.xml': strToU8(properties),
    })
    expect(await countPages(file)).toBe(12)
  })

  it.each([
    ['a damaged PDF', strToU8('%PDF-1.7 agenda')],
    ['a text', strToU8('The meeting is on 7 December 2021.')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['an empty file', new Uint8Array()],
    ['a Word file that does not say', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
  ])('is unknown for %s', async (_, bytes) => {
    expect(await countPages(bytes)).toBeNull()
  })

  it('is unknown for a file above the limit of bytes', async () => {
    const limits = { maxBytes: 1_000 }
    expect(await countPages(await fixture('00-tsb-circular-352.pdf'), { limits })).toBeNull()
  })
})
