import { addDays } from '../../calendar-date'
import { type Schedule, type Sitting, SittingSchema } from '../../meetings/index'
import type { FactMerge, Ground } from './grounded-facts'

const AT = '/schedule'

/**
 * Lays the days and hours of an amendment over those that stood. Hours it does not restate go along
 * to the new days: the first opening, the last closing and those of the days between.
 */
export function mergeSchedule(
  merge: FactMerge,
  before: Schedule,
  stated: Schedule,
  hasMoved: boolean,
): Schedule {
  const days = mergeDays(merge, before.days, stated.days)
  return { zone: mergeZone(merge, before, stated, hasMoved), days }
}

function mergeDays(
  merge: FactMerge,
  before: readonly Sitting[],
  stated: readonly Sitting[],
): Sitting[] {
  if (stated.length === 0) return [...before]
  const stood = merge.grounds
  merge.drop(`${AT}/days`)
  return stated.map((day, index) => {
    const at = `${AT}/days/${index}`
    const isLast = index === stated.length - 1
    const opening = sourceOf(before, index, isLast && index > 0)
    const closing = sourceOf(before, index, isLast)
    const last = before[closing]
    const same = before.findIndex(({ date }) => date === day.date)
    state(merge, `${at}/date`, same < 0 ? undefined : stood[`${AT}/days/${same}/date`])
    const startTime = day.startTime ?? before[opening]?.startTime ?? null
    const isNight = day.endTime === null ? last?.endDate != null : day.endDate !== null
    const merged = {
      date: day.date,
      startTime,
      endTime: day.endTime ?? last?.endTime ?? null,
      endDate: isNight ? addDays(day.date, 1) : null,
    }
    const sitting = SittingSchema.safeParse(merged).success ? merged : day
    const restate = (field: 'startTime' | 'endTime', from: number) => {
      if (sitting[field] === null) return
      const isKept = before[from]?.[field] === sitting[field]
      state(merge, `${at}/${field}`, isKept ? stood[`${AT}/days/${from}/${field}`] : undefined)
    }
    restate('startTime', opening)
    restate('endTime', closing)
    return sitting
  })
}

/** Returns the earlier day in the position of a day of the amendment; days between the ends are equivalent. */
function sourceOf(before: readonly Sitting[], index: number, isLast: boolean): number {
  const lastBetween = Math.max(0, before.length - 2)
  return isLast ? before.length - 1 : index === 0 ? 0 : Math.min(index, lastBetween)
}

/** A fact that stays keeps its ground; the others rest on the amendment. */
function state(merge: FactMerge, pointer: string, kept: Ground | undefined): void {
  if (kept) merge.keep(pointer, kept)
  else merge.set(pointer, null)
}

/** The zone belongs to the hours; one concluded from the place does not outlive the place. */
function mergeZone(
  merge: FactMerge,
  before: Schedule,
  stated: Schedule,
  hasMoved: boolean,
): string | null {
  const pointer = `${AT}/zone`
  if (stated.zone !== null && stated.zone !== before.zone) {
    const hasHours = stated.days.some(
      ({ startTime, endTime }) => startTime !== null || endTime !== null,
    )
    return hasHours
      ? merge.set(pointer, stated.zone)
      : merge.fact(pointer, before.zone, stated.zone)
  }
  if (!hasMoved || stated.zone !== null || merge.groundOf(pointer)?.certainty !== 'derived')
    return before.zone
  merge.drop(pointer)
  return null
}
