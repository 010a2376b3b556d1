import { CalendarDateSchema, CountrySchema, LanguageSchema, MeetingSchema } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { isZone } from '@u4ssc/domain/timezones'
import { z } from 'zod'
import { dayAfter } from '../../../clock-words'

/** More days than a meeting has. */
const DAYS_MAX = 60

/** What makes a meeting, as it is typed: empty for what is not said. */
export const ConveningSchema = z
  .object({
    title: z.string().trim().min(1).max(500),
    firstDay: CalendarDateSchema,
    lastDay: z.string(),
    opens: z.string(),
    closes: z.string(),
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
  .refine(({ opens, closes }) => (opens === '') === (closes === '') && opens <= closes, {
    path: ['closes'],
  })
  .refine(({ mode, city }) => mode === 'virtual' || city !== '', {
    path: ['city'],
  })
export type Convening = z.infer<typeof ConveningSchema>

/** When the meeting is, every day of it. */
export function scheduleOf({
  zone,
  firstDay,
  lastDay,
  opens,
  closes,
}: Convening): Meeting['schedule'] {
  const hours = { opens: opens || null, closes: closes || null }
  const days = daysFrom(firstDay, lastDay || firstDay)
  return { zone, days: days.map((date) => ({ date, ...hours })) }
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last && days.length < DAYS_MAX; day = dayAfter(day)) days.push(day)
  return days
}
