// @vitest-environment node: the files of jsdom cannot be read
import { MAX_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import type { DocumentAnswer, DocumentRequest } from '@u4ssc/client/documents'
import { expect, it } from 'vitest'
import { readLetterFile } from './read-letter-file'

/** A fake API that returns the text it receives, or findings. */
function apiThat(findings: DocumentAnswer['findings'] = []) {
  const asked: DocumentRequest[] = []
  const extractText = (request: DocumentRequest) => {
    asked.push(request)
    const text = Buffer.from(request.content, 'base64').toString()
    return Promise.resolve({ text: findings.length > 0 ? '' : text, format: null, findings })
  }
  return { asked, extractText }
}

const fileOf = (...parts: BlobPart[]) => new File(parts, 'letter.txt')

it('a file is sent to the API with its name, and returned as text', async () => {
  const api = apiThat()
  const letter = 'Málaga, 国际电联\n'.repeat(10_000)
  expect(await readLetterFile(fileOf(letter), api)).toEqual({ ok: true, text: letter })
  expect(api.asked).toMatchObject([{ name: 'letter.txt' }])
})

it.each([
  ['scan-without-text', 'import.scan'],
  ['document-protected', 'import.protected'],
  ['rich-text-not-read', 'import.unsupportedFormat'],
  ['without-text', 'import.empty'],
  ['entities-refused', 'import.damaged'],
])('for the finding %s, the message is %s', async (code, problem) => {
  const api = apiThat([{ code, severity: 'error', message: '' }])
  expect(await readLetterFile(fileOf('x'), api)).toEqual({ ok: false, problem })
})

it('findings that are only remarks do not refuse a file', async () => {
  const api = apiThat([{ code: 'encoding-guessed', severity: 'info', message: '' }])
  expect((await readLetterFile(fileOf('x'), api)).ok).toBe(true)
})

it('an empty or too large file is not sent', async () => {
  const api = apiThat()
  expect(await readLetterFile(fileOf(), api)).toEqual({ ok: false, problem: 'import.empty' })
  const large = fileOf(new Uint8Array(MAX_DOCUMENT_BYTES + 1))
  expect(await readLetterFile(large, api)).toEqual({ ok: false, problem: 'import.tooLong' })
  expect(api.asked).toEqual([])
})
