import type { Circular } from '@u4ssc/domain/circulars'
import { printable } from './printable'

/** Returns the title of a document: reference and subject of the circular. */
export function titleOf({ reference, subject, issuer }: Circular): string {
  const known = [reference.text, subject].filter((part) => part !== null)
  return printable(known.length > 0 ? known.join(': ') : (issuer.organization ?? 'Letter'))
}
