import type { Letter } from '../document/index'
import type { HoursMention } from '../times/index'
import { beginningIn } from '../tokens/index'
import type { Range } from '../tokens/index'

/** "by 1600 hours UTC on 25 January", "15 May 2021, 23:59 CET" */
const HOURS_REACH = 4
/** No hour with its zone is longer. */
const NEAR_MAX = 40

export function adjacentHours({ hours }: Letter, { from, to }: Range): HoursMention | null {
  return (
    beginningIn(hours, { from: from - NEAR_MAX, to: to + HOURS_REACH }).find((one) => {
      const end = one.zone ? Math.max(one.zone.to, one.to) : one.to
      const isNear =
        one.from >= to ? one.from - to < HOURS_REACH : from - end < HOURS_REACH && end <= from
      return isNear && (one.role === 'deadline' || one.role === null)
    }) ?? null
  )
}
