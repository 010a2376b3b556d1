import type { ZoneResolution } from '../zone'
import { offsetId } from '../zone-id'
import { UNIVERSAL } from './zone-phrases'

const HOURS = '(?:h|hours?|heures?|horas?|час(?:а|ов)?|小时|ساع(?:ة|ات))'
const MINUTES = '(?:m|min(?:ute|uto)?s?|мин(?:ут)?|分(?:钟)?|دقيقة)'
const OFFSET = new RegExp(
  `^(?:${UNIVERSAL} ?([+\\-−–＋])(\\d{1,2})|([+\\-−])(\\d\\d)(?=:?\\d))` +
    `(?:[.,](25|50?|75)|(?:[:.,]| ?${HOURS}\\.? ?)?([0-5]\\d)(?: ?${MINUTES}\\.?)?)?` +
    `(?: ?${HOURS})?(?: ${UNIVERSAL})?$`,
  'iu',
)

/**
 * Returns the zone of a written offset: "UTC+5", "GMT -03:30", "UTC + 5 h 30", "+05:30". It is the offset
 * itself, `+05:00`.
 */
export function readOffset(part: string): ZoneResolution | null {
  const plain = part
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/([+\-−–＋]) +(?=\d)/, '$1')
    .replace(/(?<! ) +(?=[+\-−–＋])/, ' ')
  const match = OFFSET.exec(plain)
  if (!match) return null
  const isEast = /[+＋]/.test(match[1] ?? match[3] ?? '')
  const hours = Number(match[2] ?? match[4])
  const minutes = Number(match[6] ?? 60 * Number(`.${match[5] ?? 0}`))
  if (hours === 0 && minutes === 0) return stated('Etc/UTC')
  const zone = offsetId(isEast, hours, minutes)
  return zone === null ? null : stated(zone)
}

function stated(zone: string): ZoneResolution {
  return { zone, certainty: 'stated', alternatives: [] }
}
