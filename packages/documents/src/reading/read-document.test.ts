import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterText } from '../../test/letter-files'
import { DocumentTextSchema, readDocument, readTable } from './index'

const encode = (text: string) => new TextEncoder().encode(text)

/** What an encoding of the web cannot write, its decoder can still tell. */
function encodeAs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0x80; lead < 0x100; lead++) {
    table.set(decoder.decode(new Uint8Array([lead])), [lead])
    for (let trail = 0x40; encoding === 'gb18030' && trail < 0xff; trail++)
      table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  }
  return new Uint8Array(
    Array.from(text).flatMap((sign) =>
      sign < '\u0080' ? sign.charCodeAt(0) : (table.get(sign) ?? []),
    ),
  )
}

function encodeWide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

const LETTERS = {
  'windows-1252': 'letters/own/32-circulaire-tsb-118',
  'windows-1251': 'letters/own/60-ru-tsb-circular-214-tashkent-forum',
  'windows-1256': 'letters/own/78-ar-tsb-circular-176-cairo-workshop',
  gb18030: 'letters/own/69-zh-collective-letter-5-20-wuxi',
}

describe('a file is accepted', () => {
  const bytes = encode('Dear Sir/Madam,')
  it.each([
    ['as bytes', bytes],
    ['as an ArrayBuffer, which fetch gives', bytes.slice().buffer],
    ['as a Blob, which a form gives', new Blob([bytes])],
  ])('%s', async (_form, file) => {
    expect((await readDocument(file)).text.trim()).toBe('Dear Sir/Madam,')
    expect((await readTable(file)).rows).toEqual([['Dear Sir/Madam', '']])
  })

  it.each([['letter.docx'], [undefined], [null], [7], [{ length: 3 }]])(
    'but not as %j',
    async (file) => {
      // @ts-expect-error: no contents of a file
      await expect(readDocument(file)).rejects.toThrow(/^file must be a Uint8Array/)
      // @ts-expect-error: no contents of a file
      await expect(readTable(file)).rejects.toThrow(RangeError)
    },
  )

  it('and not loaded if it is too large', async () => {
    const large = new Blob([bytes])
    large.arrayBuffer = () => Promise.reject(new Error('It was loaded'))
    const { findings } = await readDocument(large, { limits: { maxBytes: 3 } })
    expect(findings).toMatchObject([{ code: 'document-too-large' }])
  })
})

describe('a text file', () => {
  it.each(Object.entries(LETTERS))('in %s is recognized by its letters', async (encoding, path) => {
    const bytes = encodeAs(letterText(path), encoding)
    const document = await readDocument(bytes)
    expect(document).toMatchObject({ encoding, findings: [{ code: 'encoding-guessed' }] })
    expect(document.text).toBe(new TextDecoder(encoding).decode(bytes))
  })

  it.each(Object.values(LETTERS))(
    'is read in UTF-8 and UTF-16, marked or not: %s',
    async (path) => {
      const text = letterText(path)
      const files = [text, `\ufeff${text}`].flatMap((given) => [
        encode(given),
        encodeWide(given, true),
        encodeWide(given, false),
      ])
      for (const file of files) expect((await readDocument(file)).text).toBe(text)
    },
  )

  it('returns to the character, and its map covers the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
        const text = `A ${words}`.replaceAll('\0', '').replace(/^[\ufeff]/, '')
        const document = await readDocument(encode(text))
        expect(document.map.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })
})

describe('an HTML page', () => {
  const read = (html: string) => readDocument(encode(html))

  it('is read without its scripts, menus and line wrapping', async () => {
    const { text } = await read(`<!doctype html><title>x</title><nav>Menu</nav><main>
      <h1>Circular&nbsp;352</h1><p>On <b>7
      December</b></p><script>alert(1)</script><ol start=4><li>One<li>Two</ol></main>`)
    expect(text).toBe('Circular\u00a0352\n\nOn 7 December\n\n4\tOne\n5\tTwo')
  })

  it('returns the addresses of its links separately from the text', async () => {
    const { text, links } = await read('<p>Please <a href="https://itu.int/r">register</a>.</p>')
    expect(text).toBe('Please register.')
    expect(links).toEqual([{ start: 7, end: 15, url: 'https://itu.int/r' }])
  })

  it('is decoded with its declared encoding', async () => {
    const page = '<html><meta charset="windows-1251"><p>Уважаемые коллеги</p>'
    expect((await readDocument(encodeAs(page, 'windows-1251'))).text).toBe('Уважаемые коллеги')
  })

  it('that is nested without end is refused', async () => {
    const { findings } = await read(`<!doctype html>${'<div>'.repeat(100_000)}x`)
    expect(findings).toMatchObject([{ code: 'nested-too-deep' }])
  })
})

describe('an unread file has the reason', () => {
  it.each([
    ['', 'document-empty'],
    [' \n', 'without-text'],
    ['{\\rtf1 Dear', 'rich-text-not-read'],
    ['%PDF-1.7\nnothing', 'document-damaged'],
    ['PK\u0003\u0004', 'document-damaged'],
    ['a\0b\0\0c\0d\0\0', 'not-a-text'],
    ['GIF89a', 'format-not-read'],
  ])('%j: %s', async (contents, code) => {
    const { text, findings } = await readDocument(encode(contents))
    expect({ text, codes: findings.map((finding) => finding.code) }).toEqual({
      text: '',
      codes: [code],
    })
  })

  it('a file above the limit, and a file whose reader has stopped', async () => {
    const large = await readDocument(encode('aa'), { limits: { maxBytes: 1 } })
    expect(large.findings).toMatchObject([{ code: 'document-too-large' }])
    const stopped = await readDocument(encode('aa'), { signal: AbortSignal.abort() })
    expect(stopped.findings).toMatchObject([{ code: 'reading-stopped' }])
  })

  it('a name with another format is reported, and the content decides', async () => {
    const document = await readDocument(encode('Dear Sir/Madam,'), { name: 'letter.PDF' })
    expect(document).toMatchObject({ format: 'txt', findings: [{ code: 'name-disagrees' }] })
  })

  it('no bytes make the reader throw', async () => {
    const heads = fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '\ufeff', '')
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 200 }), async (head, bytes) => {
        const document = await readDocument(new Uint8Array([...encode(head), ...bytes]))
        expect(DocumentTextSchema.parse(document)).toEqual(document)
      }),
      { numRuns: 60 },
    )
  })
})
