import { openRuntimeZone, utc, type RuntimeZone } from './is-zone'
import { NEWER_HISTORY, NEWER_RULES, RULES_VERSION } from './newer-rules'

/** Whose rules decide, for which zones, and of which release they are. */
export interface ZoneRules {
  /** The release of the tz database that the package's own rules are from. */
  readonly version: string
  /** Who decided the rules of the zones below: the runtime, when its own are as new. */
  readonly decidedBy: 'package' | 'runtime'
  /** The zones whose rules the package carries; every other zone is as the runtime has it. */
  readonly zones: readonly string[]
}

/** Tables of newer rules, for times since 1970. */
export const ALL_RULES: readonly string[] = [NEWER_RULES, NEWER_HISTORY]

let isOlder: boolean | undefined

/** On that day Cuba keeps -04:00 by the rules of 2026f, and -05:00 by all older ones. */
function isRuntimeOlder(): boolean {
  isOlder ??= openRuntimeZone('America/Havana')?.offsetAt(utc('2026-12-15')) !== -4 * 3_600_000
  return isOlder
}

/**
 * Which rules the times of this package follow.
 *
 * A runtime carries the rules of the day it was built: Node 20 may be an hour wrong where clocks have
 * since been left alone. The package carries the newest rules of every zone that changed after
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
    zones: ALL_RULES.flatMap(linesOf).flatMap(([zones]) => zones),
  }
}

/**
 * A zone by the newest rules there are: the package's where the runtime is older.
 *
 * @param tables - of newer rules; those of today unless stated
 * @throws RangeError for a name that neither knows
 */
export function openZone(zone: string, tables: readonly string[] = [NEWER_RULES]): RuntimeZone {
  return patchZone(zone, openRuntimeZone, isRuntimeOlder() ? tables : [])
}

/** A zone with newer rules laid over those that `open` finds. */
export function patchZone(
  zone: string,
  open: (zone: string) => RuntimeZone | undefined,
  tables: readonly string[],
): RuntimeZone {
  const known = open(zone)
  const name = known?.name ?? zone
  const [, words] =
    tables
      .filter((table) => table.includes(name))
      .flatMap(linesOf)
      .find(([zones]) => zones.includes(name)) ?? []
  if (words)
    return { name, offsetAt: layOver(known, words, (other) => patchZone(other, open, tables)) }
  if (!known) throw new RangeError(`There is no time zone ${zone}`)
  return known
}

/** `1978-03-01T01:00Z+0`, `2022-01-01=Europe/Bucharest` */
const STEP = /^([\d-]{10}(?:T[\d:]+Z)?)(?:=([A-Za-z/_]+))?(.+)?$/

function layOver(
  known: RuntimeZone | undefined,
  words: readonly string[],
  openOther: (zone: string) => RuntimeZone,
): RuntimeZone['offsetAt'] {
  const steps = words.map((step) => {
    const [, from = '', other, hours] = STEP.exec(step) ?? []
    const base = other === undefined ? undefined : openOther(other)
    const isOwn = base === undefined && hours === undefined
    return { from: utc(from), base: isOwn ? known : base, offset: Number(hours ?? 0) * 3_600_000 }
  })
  return (instant) => {
    const step = steps.findLast(({ from }) => from <= instant)
    return ((step ? step.base : known)?.offsetAt(instant) ?? 0) + (step?.offset ?? 0)
  }
}

function linesOf(table: string): [zones: readonly string[], steps: readonly string[]][] {
  const lines = table.trim().split('\n')
  return lines.map((line) => {
    const [zones = '', ...steps] = line.split(',')
    return [zones.split(' '), steps]
  })
}
