import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { confirmFacts, readCircular } from '@u4ssc/domain/circulars'
import { packageFolder } from '../src/startup/package-folder'

/** TSB Circular 352, which convenes the sixth meeting. */
export const LETTER = readFileSync(join(packageFolder, 'seed', 'tsb-circular-352.txt'), 'utf8')

/** Returns the same circular with another number, for another meeting. */
export function letterFor(number: string, ordinal: string): string {
  return LETTER.replaceAll('352', number).replaceAll('Sixth', ordinal)
}

/** Returns a circular as the start of a draft, read and with nothing to confirm. */
export function letterFrom(text: string) {
  return { text, read: confirmFacts(readCircular(text), ['']), fileName: null }
}
