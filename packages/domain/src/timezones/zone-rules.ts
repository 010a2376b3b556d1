import { wrongArgument } from '../wrong-argument'
import { openRuntimeZone, type RuntimeZone } from './is-zone'
import { NEWER_HISTORY, NEWER_RULES, RULES_VERSION } from './newer-rules'
import { spellZone } from './zone-id'

export const HOUR = 3_600_000

/** The release of the time zone rules, and the zones that use them. */
export interface ZoneRules {
  /** Release of the tz database for the rules of this package. */
  readonly version: string
  /** Source of the rules for `zones`: the runtime, if its rules are as new. */
  readonly decidedBy: 'package' | 'runtime'
  /** Zones with rules in this package; all others use the runtime. */
  readonly zones: readonly string[]
}

/** Test for new rules: in December 2026 Cuba has -04:00 since release 2026f, and -05:00 before. */
function isRuntimeOlder(): boolean {
  return openRuntimeZone('America/Havana')?.offsetAt(499_000 * HOUR) !== -4 * HOUR
}

/**
 * Returns the time zone rules that this package uses.
 *
 * A runtime carries the rules of the day it was built: Node 20 may be an hour wrong where clocks
 * have since been left alone. The package carries the newest rules of every zone that changed after
 * release 2024a of the tz database, and follows them unless the runtime is as new.
 *
 * @example
 * timeZoneRules().version // => '2026f'
 * timeZoneRules().zones.includes('America/Havana') // => true
 */
export function timeZoneRules(): ZoneRules {
  return {
    version: RULES_VERSION,
    decidedBy: isRuntimeOlder() ? 'package' : 'runtime',
    zones: linesOf(NEWER_RULES + NEWER_HISTORY).flatMap((line) =>
      line.filter((word) => /^[A-Z]/.test(word)),
    ),
  }
}

/**
 * Returns a zone by the newest rules: those of the package if the runtime is older.
 *
 * @param rules - newer ones; those of today unless stated
 * @throws RangeError for a name that neither knows
 */
export function openZone(zone: string, rules = NEWER_RULES): RuntimeZone {
  return patchZone(spellZone(zone) ?? zone, openRuntimeZone, isRuntimeOlder() ? rules : '')
}

/** Returns a zone with newer rules over those from `open`. */
export function patchZone(
  zone: string,
  open: (zone: string) => RuntimeZone | undefined,
  rules: string,
): RuntimeZone {
  const known = open(zone)
  const name = known?.name ?? zone
  const words = linesOf(rules).find((line) => line.includes(name))
  if (!known && !words)
    throw wrongArgument(
      'zone',
      'an IANA time zone or an offset from UTC (America/Bogota, +05:30)',
      zone,
    )

  const own = known?.offsetAt ?? (() => 0)
  const layOver = (earlier: typeof own, step: string) => {
    const [, hours, other] = step.split(',')
    const base = other ? patchZone(other, open, rules).offsetAt : hours ? () => 0 : own
    const offset = Number(hours ?? 0) * HOUR
    // NaN without an hour; no instant is less than NaN
    const start = Number.parseFloat(step) * HOUR
    return (instant: number) => (instant < start ? earlier(instant) : base(instant) + offset)
  }
  // Names before the steps add rules over those of the zone
  return { name, offsetAt: words?.reduce(layOver, own) ?? own }
}

/** Returns the lines of the rules as words: zone names, then steps. */
function linesOf(rules: string): string[][] {
  return rules.split('\n').map((line) => line.split(' '))
}
