import { listUncertainFacts, type Reading } from '@u4ssc/domain/circulars'
import { colors } from '../colors'

/**
 * Returns a line that names the uncertain facts of a part of a reading; no line if all are certain.
 *
 * @param record - JSON pointer of the circular or of one of its meetings
 */
export function uncertainLines(reading: Pick<Reading, 'evidence'>, record: string): string[] {
  const names = listUncertainFacts(reading)
    .filter((pointer) => pointer.startsWith(`${record}/`))
    .map((pointer) => nameOf(pointer.slice(record.length)))
  if (names.length === 0) return []
  return [
    `${colors.yellow('uncertain:')} ${[...new Set(names)].join(', ')}. Compare with the circular.`,
  ]
}

/** Parts of a pointer that name no fact. */
const CONTAINERS = new Set(['', 'schedule', 'days'])

/** Returns the field names in a pointer, in words and without indexes. */
function nameOf(pointer: string): string {
  return pointer
    .split('/')
    .filter((step) => !CONTAINERS.has(step) && !/^\d+$/.test(step))
    .join(' ')
    .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
