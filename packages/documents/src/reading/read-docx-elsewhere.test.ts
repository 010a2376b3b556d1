import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Document, Packer, Paragraph } from 'docx'

const FOLDER = fileURLToPath(new URL('../../', import.meta.url))
/** As one who installed the package does it, where objects have no `__proto__`. */
const PROGRAM = `
  import { readDocument } from '@u4ssc/documents/reading'
  const file = Buffer.from(process.argv[1], 'base64')
  const { text, findings } = await readDocument(file)
  console.log(JSON.stringify({ text: text.trim(), findings, left: '__proto__' in Object.prototype }))
`

async function wordFile(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Dear Sir/Madam,')] }] }),
  )
}

afterEach(() => {
  vi.doUnmock('mammoth')
  vi.resetModules()
})

describe('a Word file', () => {
  it('is read if objects have no __proto__, as on Deno, and creates none', async () => {
    const file = (await wordFile()).toString('base64')
    const flags = ['--disable-proto=delete', '--input-type=module', '--eval', PROGRAM]
    const answer: unknown = JSON.parse(
      execFileSync(process.execPath, [...flags, file], { cwd: FOLDER, encoding: 'utf8' }),
    )
    expect(answer).toEqual({ text: 'Dear Sir/Madam,', findings: [], left: false })
  })

  it('is not reported as damaged if the reader itself fails', async () => {
    vi.resetModules()
    vi.doMock('mammoth', () => ({
      default: {
        images: { imgElement: () => undefined },
        convertToHtml: () => Promise.reject(new TypeError('resolve is not a function')),
      },
    }))
    const { readDocument } = await import('./index')
    const { findings } = await readDocument(await wordFile())
    expect(findings).toMatchObject([{ code: 'reading-failed' }])
  })
})
