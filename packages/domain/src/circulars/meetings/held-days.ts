import { type DateMention, weekdayOf } from '../dates/index'
import type { Letter, Remark } from '../document/index'
import { holderOf, type Range, spanOf } from '../tokens/index'
import type { Sense } from '../vocabulary/index'
import type { MeetingHours } from './meeting-times'

/** The days of a range on which a meeting is held, as far as its sentences say so. */
interface HeldDays {
  readonly dates: readonly string[]
  readonly isUncertain: (date: string) => boolean
  readonly remarks: readonly Remark[]
}

/**
 * Returns the days of a meeting from all days of its range: without weekends where the letter names
 * working days. Weekends with daily hours and no word about them are uncertain, and so are all days
 * of a rule that is not read.
 */
export function heldDays(
  letter: Letter,
  mention: DateMention,
  hours: MeetingHours,
  all: readonly string[],
): HeldDays {
  const asStated: HeldDays = { dates: all, isUncertain: () => false, remarks: [] }
  const isRange = mention.ranges.some(([from, until]) => from !== until)
  if (!isRange) return asStated

  const recurring = markOf('recurring', letter, mention, hours)
  if (recurring) {
    const remark = { code: 'recurrence-not-read', span: spanOf(letter.tokens, recurring) } as const
    return { dates: all, isUncertain: () => true, remarks: [remark] }
  }
  const weekdays = all.filter((date) => !isWeekend(date))
  const hasWorkingDays = markOf('working-days', letter, mention, hours) !== null
  if (hasWorkingDays && weekdays.length > 0) return { ...asStated, dates: weekdays }

  const ends = mention.ranges.flat()
  const isOpen = (date: string) => isWeekend(date) && !ends.includes(date)
  const isSaid = hours.daily === null || markOf('weekends', letter, mention, hours) !== null
  if (isSaid || !all.some(isOpen)) return asStated
  const remark = { code: 'weekend-not-stated', span: spanOf(letter.tokens, mention) } as const
  return { dates: all, isUncertain: isOpen, remarks: [remark] }
}

/** Returns a mark in the sentence of the days or of the daily hours. */
function markOf(
  sense: Sense,
  { marks, sentences }: Letter,
  mention: DateMention,
  { daily, start }: MeetingHours,
): Range | null {
  for (const place of [mention, daily, start]) {
    const sentence = place && holderOf(sentences, place)
    const mark = sentence && marks.first(sense, sentence)
    if (mark) return mark
  }
  return null
}

/** 0 is Monday. */
const FRIDAY = 4

function isWeekend(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return weekdayOf(year, month, day) > FRIDAY
}
