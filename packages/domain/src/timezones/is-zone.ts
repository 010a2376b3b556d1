import { utc } from '../utc'
import { keep } from './keep'
import { offsetOfId, spellZone } from './zone-id'
import { assertText } from '../wrong-argument'

/** Zones newer than some runtimes, with rules in this package (`NEWER_RULES`). */
const YOUNG_ZONES: readonly string[] = ['America/Coyhaique']

/** A zone of the runtime. */
export interface RuntimeZone {
  readonly name: string
  /** Returns the offset from UTC at an instant; both in milliseconds. */
  readonly offsetAt: (instant: number) => number
}

/**
 * Returns whether there is a time zone of that name, whatever its case, or a zone that is an offset
 * from UTC (`+05:30`, from -12:00 to +14:00).
 *
 * A name counts when the IANA database has it. One that is younger than the runtime counts when the
 * package carries its rules. `normalizeZone` gives the usual spelling.
 *
 * @example
 * isZone('Europe/Zurich') // => true
 * isZone('europe/zurich') // => true
 * isZone('+05:30') // => true
 * isZone('Geneva') // => false
 */
export function isZone(value: unknown): boolean {
  return typeof value === 'string' && spellKnown(value) !== null
}

/**
 * Returns the usual spelling of a zone: a name of the IANA database with its capitals, an offset as
 * `±HH:MM`. Two spellings of one zone give the same text; a link stays a link ("Asia/Calcutta").
 *
 * @returns null where there is no such zone
 * @example
 * normalizeZone('europe/zurich') // => 'Europe/Zurich'
 * normalizeZone('+0530') // => '+05:30'
 * normalizeZone('Mars/Olympus') // => null
 */
export function normalizeZone(text: string): string | null {
  assertText(text, 'text')
  return spellKnown(text)
}

function spellKnown(text: string): string | null {
  const name = spellZone(text)
  if (name === null) return null
  return YOUNG_ZONES.includes(name) || openRuntimeZone(name) !== undefined ? name : null
}

/** Maximum number of cached formatters, which are slow to make. */
const OPENED_MAX = 64
const opened = new Map<string, RuntimeZone>()

/** Returns a zone of the runtime; `undefined` if the name is not known. */
export function openRuntimeZone(zone: string): RuntimeZone | undefined {
  return opened.get(zone) ?? makeRuntimeZone(zone)
}

function makeRuntimeZone(zone: string): RuntimeZone | undefined {
  // Node 20 does not support offsets as zones
  const offset = offsetOfId(zone)
  if (offset !== undefined) return { name: zone, offsetAt: () => offset }
  try {
    const formatter = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    const { timeZone: name } = formatter.resolvedOptions()
    const offsetAt = (instant: number) => readOffset(formatter.format(instant))
    return keep(opened, zone, { name, offsetAt }, OPENED_MAX)
  } catch {
    return undefined
  }
}

/** The offset in "12/7/2021, GMT+05:45"; with seconds for local mean time, empty for UTC. */
function readOffset(text: string): number {
  const [, sign, size = '00:00'] = /GMT(.)(.+)/.exec(text) ?? []
  const offset = utc(`1970T${size}Z`)
  return sign === '-' ? -offset : offset
}
