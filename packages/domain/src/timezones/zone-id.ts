import { assertText } from '../wrong-argument'

const HOUR = 3_600_000

/** An offset such as `+05:30`, from -12:00 to +14:00, but not `-00:00`. */
const OFFSET_ID = /^(?:\+(?:0\d|1[0-3]):[0-5]\d|\+14:00|-(?!00:00)(?:0\d|1[01]):[0-5]\d|-12:00)$/
const IANA_NAME = /^[A-Za-z][A-Za-z0-9+_-]*(?:\/[A-Za-z0-9+_-]+)*$/

/** Returns the offset in milliseconds of a zone that is an offset; undefined for a name. */
export function offsetOfId(zone: string): number | undefined {
  if (!OFFSET_ID.test(zone)) return undefined
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number)
  return (hours + minutes / 60) * HOUR * (zone.startsWith('-') ? -1 : 1)
}

/** Returns an offset as a zone, or `null` if it is out of range. */
export function offsetId(isEast: boolean, hours: number, minutes: number): string | null {
  const pad = (number: number) => String(number).padStart(2, '0')
  const id = `${isEast ? '+' : '-'}${pad(hours)}:${pad(minutes)}`
  return OFFSET_ID.test(id) ? id : null
}

/**
 * Returns the usual spelling of the id of a zone, whatever its case: "europe/zurich" is
 * "Europe/Zurich", "+0530" is "+05:30". Null for what has not the form of one.
 *
 * The tz database writes abbreviations in capitals, small words between low lines or hyphens small,
 * and every other word with a capital.
 */
export function spellZone(text: string): string | null {
  const offset = text.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  if (OFFSET_ID.test(offset)) return offset
  return IANA_NAME.test(text) ? text.split('/').map(spellPart).join('/') : null
}

function spellPart(part: string, position: number): string {
  const isCode = (part.length <= 3 || /\d/.test(part)) && !/^(?:etc|yap)$/i.test(part)
  if (isCode) return part.toUpperCase()
  return part
    .toLowerCase()
    .replaceAll(/baja|dumont|[a-z]+/g, (word, at: number) => {
      if ((word.length <= 2 && position === 0) || word === 'in' || word === 'chat')
        return word.toUpperCase()
      return word.length > 2 || at === 0 ? capitalized(word) : word
    })
    .replaceAll(/island(?=$)|noronha|murdo|rivadavia|urville/g, capitalized)
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * Returns the display name of a zone: an offset from UTC as "UTC+5" or "UTC+05:30", also for a zone of
 * `Etc`, which has the opposite sign in its name ("Etc/GMT-5" is five hours ahead). Other zones keep their
 * name.
 *
 * @example
 * zoneLabel('+05:30') // => 'UTC+05:30'
 * zoneLabel('+05:00') // => 'UTC+5'
 * zoneLabel('Etc/GMT-5') // => 'UTC+5'
 * zoneLabel('Europe/Zurich') // => 'Europe/Zurich'
 */
export function zoneLabel(zone: string): string {
  assertText(zone, 'zone')
  if (/^[+-]\d/.test(zone)) return `UTC${zone.replace(/^([+-])0?(\d+):00$/, '$1$2')}`
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? []
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`
  return /^(?:Etc\/)?(?:UTC|UCT|GMT)$/.test(zone) ? 'UTC' : zone
}
