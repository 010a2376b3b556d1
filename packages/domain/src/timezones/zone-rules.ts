import { wrongArgument } from '../wrong-argument'
import { openRuntimeZone, type RuntimeZone } from './is-zone'
import { NEWER_HISTORY, NEWER_RULES, RULES_VERSION } from './newer-rules'
import { spellZone } from './zone-id'

export const HOUR = 3_600_000

/** The source of the rules, their zones and their release. */
export interface ZoneRules {
  /** The release of the tz database that the package's own rules are from. */
  readonly version: string
  /** Who decided the rules of the zones below: the runtime, when its own are as new. */
  readonly decidedBy: 'package' | 'runtime'
  /** The zones with rules in the package; all others use the runtime. */
  readonly zones: readonly string[]
}

/** In December 2026 Cuba keeps -04:00 by the rules of 2026f, and -05:00 by all older ones. */
function isRuntimeOlder(): boolean {
  return openRuntimeZone('America/Havana')?.offsetAt(499_000 * HOUR) !== -4 * HOUR
}

/**
 * Which rules the times of this package follow.
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
 * A zone by the newest rules there are: the package's where the runtime is older.
 *
 * @param rules - newer ones; those of today unless stated
 * @throws RangeError for a name that neither knows
 */
export function openZone(zone: string, rules = NEWER_RULES): RuntimeZone {
  return patchZone(spellZone(zone) ?? zone, openRuntimeZone, isRuntimeOlder() ? rules : '')
}

/** A zone with newer rules laid over those that `open` finds. */
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
    // Not a number without an hour, and no instant is less than that
    const start = Number.parseFloat(step) * HOUR
    return (instant: number) => (instant < start ? earlier(instant) : base(instant) + offset)
  }
  // The names that stand before the steps lay its own rules over those of the zone
  return { name, offsetAt: words?.reduce(layOver, own) ?? own }
}

/** The lines of the rules, each as its words: names of zones, then steps. */
function linesOf(rules: string): string[][] {
  return rules.split('\n').map((line) => line.split(' '))
}
