import { formatFileSize } from '@u4ssc/domain/words'
import { wording } from './language'

/** Returns the size of a file for people. */
export function describeSize(bytes: number): string {
  return formatFileSize(bytes, wording.locale)
}
