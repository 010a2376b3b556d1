import { readFileSync } from 'node:fs'
import { type Reading, ReadingSchema } from '../src/index'

const file = new URL('fixtures/tsb-circular-352.json', import.meta.url)

/** What the reader reads in TSB Circular 352; a test of `@u4ssc/reader` compares it. */
export const FIRST_READING: Reading = ReadingSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
