import { listUncertainFacts, type Reading } from '@u4ssc/domain/circulars'
import { colours } from './colours'

/**
 * Names the uncertain facts of a part of a reading, in one line; none where all is certain.
 *
 * @param record - JSON pointer of the circular or of one of its meetings
 */
export function uncertainLines(reading: Pick<Reading, 'evidence'>, record: string): string[] {
  const names = listUncertainFacts(reading)
    .filter((pointer) => pointer.startsWith(`${record}/`))
    .map((pointer) => nameOf(pointer.slice(record.length)))
  if (names.length === 0) return []
  return [
    `${colours.yellow('uncertain:')} ${[...new Set(names)].join(', ')}. Compare with the letter.`,
  ]
}

/** Lists of a record that only hold what their items are named by. */
const HOLDERS = new Set(['', 'schedule', 'days'])

/** The fields a pointer goes through, in words: those of an item are named by its list. */
function nameOf(pointer: string): string {
  return pointer
    .split('/')
    .filter((step) => !HOLDERS.has(step) && !/^\d+$/.test(step))
    .join(' ')
    .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
