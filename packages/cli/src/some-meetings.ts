import type { Meeting } from '@u4ssc/domain/meetings'
import { FileError } from './usage-error'

/** A letter that convenes nothing has no answer to what was asked. */
export function someOf(meetings: readonly Meeting[]): [Meeting, ...Meeting[]] {
  const [first, ...others] = meetings
  if (!first) throw new FileError('The letter convenes no meeting.')
  return [first, ...others]
}
