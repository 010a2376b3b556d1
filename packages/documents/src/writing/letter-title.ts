import type { Circular } from '@u4ssc/domain/circulars'
import { printable } from './printable'

/** What the file of a letter is called: its reference, and what it is about. */
export function titleOf({ reference, subject, issuer }: Circular): string {
  const known = [reference.text, subject].filter((part) => part !== null)
  return printable(known.length > 0 ? known.join(': ') : (issuer.organization ?? 'Letter'))
}
