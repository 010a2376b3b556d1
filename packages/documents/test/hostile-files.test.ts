import { openReaders } from '@u4ssc/documents/isolated'
import { afterAll, describe, expect, it } from 'vitest'
import { DOCUMENT_FINDINGS } from '../src/finding-codes'
import { encode } from './hostile/hostile-file'
import { HOSTILE_PAGES_AND_TEXTS } from './hostile/hostile-pages-and-texts'
import { HOSTILE_PDF_FILES } from './hostile/hostile-pdf-files'
import { HOSTILE_WORD_FILES } from './hostile/hostile-word-files'

const readers = openReaders({ processes: 1 })
afterAll(() => readers.close())

const FILES = [...HOSTILE_WORD_FILES, ...HOSTILE_PDF_FILES, ...HOSTILE_PAGES_AND_TEXTS]

describe('a hostile file', () => {
  it.each(FILES)('$name: $outcome', async ({ bytes, outcome, or }) => {
    const { text, findings } = await readers.read(await bytes())
    const [refused] = findings.filter(({ severity }) => severity === 'error')
    expect([outcome, or]).toContain(refused?.code ?? 'read')
    expect(text === '').toBe(outcome !== 'read')
    if (refused) expect(refused.message).toBe(DOCUMENT_FINDINGS[refused.code].message)
  })

  it('of every kind does not prevent the reader from reading the next letter', async () => {
    expect(await readers.read(encode('Dear Sir/Madam,'))).toMatchObject({ text: 'Dear Sir/Madam,' })
  })
})
