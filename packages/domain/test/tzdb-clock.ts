import { readFileSync } from 'node:fs'

/** The clock changes of a zone: [from, offset], milliseconds, the first before all others. */
export type Transitions = readonly (readonly [from: number, offset: number])[]

/** The unit of the numbers in the fixtures. */
const UNIT = 30_000

/** Every zone by the newest release of the tz database, 1970 to 2037: the oracle of the time tests. */
export const NEWEST = readTransitions('zone-transitions.txt')

/** The zones whose rules have changed since release 2024a, by that release. */
export const IN_2024A = readTransitions('zone-transitions-2024a.txt')

/** What the clocks of a zone show at an instant. */
export function clockAt(instant: number | string, zone: string): { date: string; time: string } {
  const at = new Date(instant).getTime()
  const shown = new Date(at + offsetAt(at, zone)).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The instants, in order, at which the clocks of a zone show a date and a time. */
export function instantsOf(date: string, time: string, zone: string): number[] {
  const utc = Date.parse(`${date}T${time}:00Z`)
  const day = 24 * 60 * 60 * 1000
  const guesses = [utc - day, utc + day].map((near) => utc - offsetAt(near, zone))
  const found = guesses.filter((guess) => guess + offsetAt(guess, zone) === utc)
  return [...new Set(found)].sort((a, b) => a - b)
}

/** The offset of a zone from UTC at an instant. */
export function offsetAt(instant: number, zone: string, tables = NEWEST): number {
  const transitions = tables.get(zone)
  if (!transitions) throw new RangeError(`The fixture has no zone ${zone}`)
  let [low, high] = [0, transitions.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((transitions[middle]?.[0] ?? 0) <= instant) low = middle
    else high = middle
  }
  return transitions[low]?.[1] ?? 0
}

function readTransitions(file: string): ReadonlyMap<string, Transitions> {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => line.includes('|'))
  const tables = lines.flatMap((line) => {
    const [zones = '', words = ''] = line.split('|')
    const table = parseTable(words.split(' '))
    return zones.split(' ').map((zone) => [zone, table] as const)
  })
  return new Map(tables)
}

/** The offset in 1970, then for each change the time since the one before and what it adds. */
function parseTable([base = '', ...changes]: string[]): Transitions {
  let [from, offset] = [0, Number.parseInt(base, 36)]
  const first = [-Infinity, offset * UNIT] as const
  const rest = changes.map((words) => {
    const [, after = '', sign, change = ''] = /^(\w+)([+-])(\w+)$/.exec(words) ?? []
    from += Number.parseInt(after, 36)
    offset += Number.parseInt(change, 36) * (sign === '+' ? 1 : -1)
    return [from * UNIT, offset * UNIT] as const
  })
  return [first, ...rest]
}
