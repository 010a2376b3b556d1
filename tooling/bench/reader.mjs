import { readFileSync } from 'node:fs'
import { readCircular } from '@u4ssc/domain/circulars'
import * as chrono from 'chrono-node'
import { compare } from './compare.mjs'

const letter = readFileSync(
  new URL('../../apps/api/seed/tsb-circular-352.txt', import.meta.url),
  'utf8',
)

// chrono-node finds dates and hours alone; readCircular reads the whole letter, with its evidence
await compare('Letters read in a second (TSB Circular 352)', {
  'readCircular, every fact': () => readCircular(letter),
  'chrono-node, dates alone': () => chrono.parse(letter),
})
