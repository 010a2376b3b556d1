// @vitest-environment node: the files of jsdom cannot be read
import { LETTER_LENGTH_MAX } from '@u4ssc/client'
import { expect, it } from 'vitest'
import { readLetterFile } from './read-letter-file'

const fileOf = (...parts: BlobPart[]) => new Blob(parts)

it('a UTF-8 file gives its text, without the byte order mark', async () => {
  const file = fileOf(new Uint8Array([0xef, 0xbb, 0xbf]), 'Málaga, 国际电联')
  expect(await readLetterFile(file)).toEqual({ ok: true, text: 'Málaga, 国际电联' })
})

it('a file in another encoding is refused, not garbled', async () => {
  const latin1 = fileOf(new Uint8Array([0x4d, 0xe1, 0x6c, 0x61, 0x67, 0x61]))
  expect(await readLetterFile(latin1)).toEqual({ ok: false, problem: 'import.notText' })
})

it('a file with a zero in it is no text', async () => {
  expect(await readLetterFile(fileOf('PK\u0003\u0004\u0000'))).toEqual({
    ok: false,
    problem: 'import.notText',
  })
})

it('a letter of the greatest length is taken, one unit more is not', async () => {
  const longest = '国'.repeat(LETTER_LENGTH_MAX)
  expect((await readLetterFile(fileOf(longest))).ok).toBe(true)
  expect(await readLetterFile(fileOf(longest, 'x'))).toEqual({
    ok: false,
    problem: 'import.tooLong',
  })
})

it('a file of nothing but space is refused', async () => {
  expect(await readLetterFile(fileOf(' \n'))).toEqual({ ok: false, problem: 'import.empty' })
})
