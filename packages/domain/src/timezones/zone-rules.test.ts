import { describe, expect, it } from 'vitest'
import { IN_2024A, NEWEST, offsetAt } from '../../test/tzdb-clock'
import { openRuntimeZone, type RuntimeZone } from './is-zone'
import { instantOf, wallTimeAt } from './wall-time'
import { NEWER_HISTORY, NEWER_RULES } from './newer-rules'
import { patchZone, timeZoneRules } from './zone-rules'

const ALL_RULES = NEWER_RULES + NEWER_HISTORY
const DAY = 24 * 60 * 60 * 1000

describe('on 15 December 2026, noon UTC, whatever the runtime carries', () => {
  it.each([
    ['Africa/Casablanca', '12:00'],
    ['Africa/El_Aaiun', '12:00'],
    ['America/Edmonton', '06:00'],
    ['America/Havana', '08:00'],
    ['America/Inuvik', '06:00'],
    ['America/Vancouver', '05:00'],
    ['America/Winnipeg', '07:00'],
  ])('the clocks of %s show %s', (zone, time) => {
    expect(wallTimeAt('2026-12-15T12:00:00Z', zone).time).toBe(time)
    expect(instantOf('2026-12-15', time, zone)).toBe('2026-12-15T12:00:00Z')
  })
})

describe('timeZoneRules', () => {
  it('names the release and every zone that has changed since 2024a', () => {
    const { version, zones } = timeZoneRules()
    expect(version).toBe('2026f')
    const missing = [...IN_2024A.keys()].filter((zone) => !zones.includes(zone))
    expect(missing).toEqual([])
  })

  it('reports that the package decides if the runtime has older rules', () => {
    const havana = openRuntimeZone('America/Havana')?.offsetAt(Date.UTC(2026, 11, 15))
    expect(timeZoneRules().decidedBy).toBe(havana === -4 * 3_600_000 ? 'runtime' : 'package')
  })
})

describe('on a runtime with the rules of 2024a', () => {
  const changed = [...IN_2024A.keys(), 'America/Coyhaique']

  it.each(changed)('%s has the newest rules', (zone) => {
    const { offsetAt: found } = patchZone(zone, openIn2024a, ALL_RULES)
    const wrong = instantsToCompare(zone).filter((at) => found(at) !== offsetAt(at, zone))
    expect(wrong).toEqual([])
  })

  it('a zone that has not changed uses the runtime', () => {
    expect(patchZone('Europe/Zurich', openIn2024a, ALL_RULES)).toEqual(openIn2024a('Europe/Zurich'))
  })
})

describe('on a runtime as new as the package', () => {
  it('a changed zone uses the runtime, too', () => {
    const zone = { name: 'America/Havana', offsetAt: () => 0 }
    expect(patchZone('America/Havana', () => zone, '')).toEqual(zone)
  })

  it('an unknown zone is refused', () => {
    expect(() => patchZone('Mars/Olympus', () => undefined, '')).toThrow(RangeError)
  })
})

const tables = new Map([...NEWEST, ...IN_2024A])
tables.delete('America/Coyhaique')
const zonesIn2024a = new Map<string, RuntimeZone>()

function openIn2024a(zone: string): RuntimeZone | undefined {
  if (!tables.has(zone)) return undefined
  const known = zonesIn2024a.get(zone)
  if (known) return known
  const opened = { name: zone, offsetAt: (at: number) => offsetAt(at, zone, tables) }
  zonesIn2024a.set(zone, opened)
  return opened
}

/** Every week, and each change of either release to the second. */
function instantsToCompare(zone: string): number[] {
  const weeks = Array.from({ length: 3548 }, (_, week) => week * 7 * DAY)
  const changes = [NEWEST, IN_2024A].flatMap((all) => (all.get(zone) ?? []).map(([from]) => from))
  const near = changes.filter(Number.isFinite).flatMap((from) => [from - 1000, from])
  return [...weeks, ...near].filter((at) => at >= 0)
}
