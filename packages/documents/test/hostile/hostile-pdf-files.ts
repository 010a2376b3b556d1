import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { encode, joinBytes, MEGABYTE, type HostileFile } from './hostile-file'

type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array }

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>'
const DEAR = 'BT /F1 11 Tf 72 720 Td (Dear Sir/Madam,) Tj ET'

/** Objects numbered from 1, with the table of where they lie. */
function pdfFile(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts = [encode('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  objects.forEach((object, index) => {
    offsets.push(at)
    const part = joinBytes([
      encode(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? encode(object) : streamBytes(object),
      encode('\nendobj\n'),
    ])
    parts.push(part)
    at += part.length
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return joinBytes([...parts, encode(end)])
}

function streamBytes({ dictionary, stream }: Exclude<PdfObject, string>): Uint8Array {
  const head = encode(`<< ${dictionary} /Length ${stream.length} >>\nstream\n`)
  return joinBytes([head, stream, encode('\nendstream')])
}

const drawing = (contents: string): PdfObject => ({ dictionary: '', stream: encode(contents) })
const letter = (contents: PdfObject = drawing(DEAR), more: readonly string[] = [], trailer = '') =>
  pdfFile([CATALOG, PAGES, PAGE, contents, FONT, ...more], trailer)

/** One packed block, repeated: far more comes out than goes in. */
function deflateBomb(block: string, copies: number): Uint8Array {
  const packed = deflateRawSync(encode(block), { finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array.from({ length: copies }, () => packed)
  return joinBytes([new Uint8Array([0x78, 0x9c]), ...blocks, deflateRawSync(new Uint8Array(0))])
}

export const HOSTILE_PDF_FILES: readonly HostileFile[] = [
  {
    name: 'ten thousand pages',
    bytes: () => {
      const numbers = Array.from({ length: 10_000 }, (_, index) => index + 3)
      const kids = numbers.map((number) => `${number} 0 R`).join(' ')
      const pages = `<< /Type /Pages /Kids [${kids}] /Count 10000 >>`
      return pdfFile([CATALOG, pages, ...numbers.map(() => '<< /Type /Page /Parent 2 0 R >>')])
    },
    outcome: 'too-many-pages',
  },
  {
    name: 'a million pages said, one there',
    bytes: () =>
      pdfFile([CATALOG, PAGES.replace('/Count 1', '/Count 1000000'), PAGE, drawing(DEAR), FONT]),
    outcome: 'read',
  },
  {
    name: 'a tree of pages that is its own branch',
    bytes: () => pdfFile([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>']),
    outcome: 'document-damaged',
  },
  {
    name: 'a tree of pages without end, in two steps',
    bytes: () =>
      pdfFile([
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 3 >>',
        '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 3 >>',
      ]),
    outcome: 'document-damaged',
  },
  {
    name: 'a length that is the stream it belongs to',
    bytes: () => {
      const looped = '<< /Length 4 0 R >>\nstream\n' + DEAR + '\nendstream'
      return pdfFile([CATALOG, PAGES, PAGE, looped, FONT])
    },
    outcome: 'read',
  },
  {
    name: 'an object that refers to itself',
    bytes: () => pdfFile([CATALOG, PAGES, PAGE, '4 0 R', FONT]),
    outcome: 'scan-without-text',
  },
  {
    name: 'a drawing that draws itself',
    bytes: () => {
      const form = {
        dictionary:
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >>',
        stream: encode('/X1 Do /X1 Do'),
      }
      return pdfFile([CATALOG, PAGES, PAGE, drawing(`${DEAR} /X1 Do`), FONT, form])
    },
    outcome: 'read',
  },
  {
    name: 'a program that runs at opening',
    bytes: () =>
      pdfFile([
        CATALOG.replace('>>', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>'),
        PAGES,
        PAGE,
        drawing(DEAR),
        FONT,
      ]),
    outcome: 'read',
  },
  {
    name: 'a command to be started at opening',
    bytes: () =>
      pdfFile([
        CATALOG.replace('>>', '/OpenAction << /S /Launch /F (/bin/sh) >> >>'),
        PAGES,
        PAGE,
        drawing(DEAR),
        FONT,
      ]),
    outcome: 'read',
  },
  {
    name: 'a picture of ten thousand million points',
    bytes: () => {
      const picture = {
        dictionary:
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
        stream: deflateBomb('\0'.repeat(MEGABYTE), 200),
      }
      return pdfFile([CATALOG, PAGES, PAGE, drawing('/X1 Do'), FONT, picture])
    },
    outcome: 'scan-without-text',
  },
  {
    name: 'a stream that unpacks to four gigabytes',
    bytes: () =>
      letter({
        dictionary: '/Filter /FlateDecode',
        stream: deflateBomb(' '.repeat(MEGABYTE), 4_096),
      }),
    outcome: 'takes-too-much-memory',
    or: 'takes-too-long',
  },
  {
    name: 'a stream packed twice, a few kilobytes for a gigabyte',
    bytes: () =>
      letter({
        dictionary: '/Filter [/FlateDecode /FlateDecode]',
        stream: deflateSync(deflateBomb(' '.repeat(MEGABYTE), 1_024)),
      }),
    outcome: 'takes-too-much-memory',
    or: 'takes-too-long',
  },
  {
    name: 'lines without end',
    bytes: () =>
      letter({
        dictionary: '/Filter /FlateDecode',
        stream: deflateBomb(`${DEAR}\n`.repeat(10_000), 200),
      }),
    outcome: 'takes-too-much-memory',
    or: 'takes-too-long',
  },
  {
    name: 'lists a hundred thousand deep',
    bytes: () =>
      letter(drawing(DEAR), [`${'['.repeat(100_000)}${']'.repeat(100_000)}`], '/Info 6 0 R'),
    outcome: 'read',
  },
  {
    name: 'a password',
    bytes: () => {
      const hex = (length: number) => `<${'41'.repeat(length)}>`
      const lock = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${hex(32)} /U ${hex(32)} >>`
      return letter(drawing(DEAR), [lock], `/Encrypt 6 0 R /ID [${hex(16)} ${hex(16)}]`)
    },
    outcome: 'document-protected',
  },
  {
    name: 'pages without text, as from a scanner',
    bytes: () => letter(drawing('0 0 595 842 re f')),
    outcome: 'scan-without-text',
  },
  {
    name: 'a PDF cut before its pages',
    bytes: () => letter().subarray(0, 60),
    outcome: 'document-damaged',
  },
  {
    name: 'a table of places that is wrong',
    bytes: () =>
      encode(
        new TextDecoder().decode(letter()).replaceAll(/\d{10} 00000 n/g, '0000000007 00000 n'),
      ),
    outcome: 'read',
  },
  {
    name: 'a table of places that goes round',
    bytes: () => {
      const text = new TextDecoder().decode(letter())
      return encode(text.replace('/Root', `/Prev ${text.indexOf('xref\n')} /Root`))
    },
    outcome: 'read',
  },
]
