import type { Meeting } from '@u4ssc/domain/meetings'
import { FileError } from '../usage/index'

/**
 * Returns the meetings of a circular.
 *
 * @throws FileError if there are none
 */
export function requireMeetings(meetings: readonly Meeting[]): [Meeting, ...Meeting[]] {
  const [first, ...others] = meetings
  if (!first) throw new FileError('No meeting found.')
  return [first, ...others]
}
