import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { missesOf, scoreLetter } from '../../packages/reader/test/letters/score/index.mjs'
import { LETTER_SETS } from '@u4ssc/test/letter-sets.mjs'
import { knownMissesFile, readLetters } from './known-letters.mjs'
import { loadReader } from './load-reader.mjs'

const { values } = parseArgs({ options: { module: { type: 'string' } } })
const read = await loadReader(values.module)
for (const set of LETTER_SETS) {
  const misses = readLetters(set).flatMap(({ name, text, expected }) => {
    const found = missesOf(scoreLetter(read(text), expected))
    return found.missed.length + found.falseFacts.length > 0 ? [[name, found]] : []
  })
  const lists = Object.fromEntries(misses)
  writeFileSync(knownMissesFile(set), `${JSON.stringify(lists, null, 2)}\n`)
  console.log(`${set}: ${String(misses.length)} letters with known misses`)
}
