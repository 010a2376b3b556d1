import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCases } from './known-letters.mjs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('reading exported cases', () => {
  it('refuses a folder without pairs', () => {
    expect(() => readCases(folder)).toThrow(/has no pairs/)
  })

  it('gives each letter with its facts, in order of the names', async () => {
    for (const name of ['b', 'a']) {
      await writeFile(join(folder, `${name}.txt`), `Letter ${name}`)
      await writeFile(join(folder, `${name}.expected.json`), '{"number":"352"}')
    }
    expect(readCases(folder)).toEqual(
      ['a', 'b'].map((name) => ({ name, text: `Letter ${name}`, expected: { number: '352' } })),
    )
  })
})
