import {
  CalendarDateSchema,
  CountrySchema,
  LanguageSchema,
  MeetingSchema,
  parseSitting,
} from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { isDate, isZone, normalizeZone } from '@u4ssc/domain/timezones'
import * as z from 'zod'
import { dayAfter } from '../../../clock-format'
import { sittingTyped } from '../../../facts/kinds/sitting'

/** A longer meeting is a typing error. */
const MAX_DAYS = 60

/** A new meeting as typed. Empty means not stated. */
export const ConveningSchema = z
  .object({
    title: z.string().trim().min(1).max(500),
    firstDay: CalendarDateSchema,
    lastDay: z.string(),
    startTime: z.string(),
    endTime: z.string(),
    zone: z.string().refine(isZone),
    mode: MeetingSchema.shape.mode.unwrap(),
    city: z.string().trim().max(200),
    country: CountrySchema.or(z.literal('')),
    language: LanguageSchema,
    reference: z.string().trim().max(200),
    issuedOn: CalendarDateSchema.or(z.literal('')),
  })
  .refine(({ firstDay, lastDay }) => lastDay === '' || daysFrom(firstDay, lastDay).length > 0, {
    path: ['lastDay'],
  })
  .refine(
    ({ firstDay, startTime, endTime }) =>
      startTime === ''
        ? endTime === ''
        : endTime !== '' &&
          (!isDate(firstDay) || sittingTyped(firstDay, startTime, endTime) !== null),
    { path: ['endTime'] },
  )
  .refine(({ mode, city }) => mode === 'virtual' || city !== '', {
    path: ['city'],
  })
export type Convening = z.infer<typeof ConveningSchema>

/** Returns the schedule with one sitting per day. */
export function scheduleOf(facts: Convening): Meeting['schedule'] {
  const { zone, firstDay, lastDay, startTime, endTime } = facts
  const days = daysFrom(firstDay, lastDay || firstDay)
  return {
    zone: normalizeZone(zone),
    days: days.flatMap((date) => parseSitting(date, startTime || null, endTime || null) ?? []),
  }
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last && days.length < MAX_DAYS; day = dayAfter(day)) days.push(day)
  return days
}

export const TIMES = ['firstDay', 'lastDay', 'startTime', 'endTime', 'zone'] as const

/** Returns the times of a schedule as the form shows them; the hours are those of the first day. */
export function timesOf({
  zone,
  days,
}: Meeting['schedule']): Pick<Convening, (typeof TIMES)[number]> {
  const [first, last] = [days[0], days.at(-1)]
  return {
    firstDay: first?.date ?? '',
    lastDay: last && last !== first ? last.date : '',
    ...{ startTime: first?.startTime ?? '', endTime: first?.endTime ?? '' },
    zone: zone ?? '',
  }
}
