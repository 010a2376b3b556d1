import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { confirmFacts } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'

/** TSB Circular 352, which convenes the sixth meeting. */
export const LETTER = readFileSync(
  createRequire(import.meta.url).resolve('@u4ssc/domain/samples/tsb-circular-352.txt'),
  'utf8',
)

/** Returns the same circular with another number, for another meeting. */
export function letterFor(number: string, ordinal: string): string {
  return LETTER.replaceAll('352', number).replaceAll('Sixth', ordinal)
}

/** Returns a circular as the start of a draft, read and with nothing to confirm. */
export function letterFrom(text: string) {
  return { text, read: confirmFacts(readCircular(text), ['']), fileName: null }
}
