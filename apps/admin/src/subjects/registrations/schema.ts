import {
  ATTENDANCE_MODES,
  MAX_LISTED_DAYS,
  QuestionsSchema,
  RegistrationQuerySchema,
  RegistrationSettingsSchema,
} from '@u4ssc/client/registrations'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import * as z from 'zod'

/** Maximum length of the reason of a decision. */
export const MAX_REASON_LENGTH = 2000

/** Maximum number of registrations per call. */
export const MAX_DECISIONS = 500

/** Filters and order of the list. */
const ShownListSchema = RegistrationQuerySchema.omit({ cursor: true, limit: true })
export type ShownList = z.output<typeof ShownListSchema>

/** Reads filters and order from the query parameters and ignores invalid ones. */
export function readFilter(search: Readonly<Record<string, string>>): ShownList {
  const read = ShownListSchema.safeParse(search)
  if (read.success) return read.data
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]))
  const kept = Object.entries(search).filter(([name]) => !wrong.has(name))
  return ShownListSchema.parse(Object.fromEntries(kept))
}

const PlacesSchema = z
  .string()
  .trim()
  .regex(/^([1-9]\d{0,6})?$/, 'places')

/** A quota of 0 puts everyone of that capacity on the waiting list. */
const ShareSchema = z
  .string()
  .trim()
  .regex(/^\d{0,7}$/, 'share')
const SharesSchema = z.record(z.enum(CAPACITIES), ShareSchema)

/** Hours of the reminders, separated by commas or spaces; empty for none. */
const RemindersSchema = z.string().refine((text) => {
  const hours = readReminders(text)
  return hours.every((one) => Number.isInteger(one) && one >= 1 && one <= 720)
}, 'reminders')

/** Returns the hours before the meeting, largest first and each once. */
export function readReminders(text: string): number[] {
  const hours = text.split(/[\s,;،、，]+/u).filter((part) => part !== '')
  return [...new Set(hours.map(Number))].sort((one, other) => other - one)
}

/** Whether registration is closed, open from now on, or opens at a time. */
export const OPENINGS = ['closed', 'now', 'on'] as const
export const OPEN_TO = ['everyone', 'invited'] as const

/** Settings as typed: wall-clock times in one zone, numbers as text, empty for no limit. */
export const SettingsFormSchema = z
  .object({
    opening: z.enum(OPENINGS),
    openTo: z.enum(OPEN_TO),
    opensAt: z.string(),
    closesAt: z.string(),
    rule: RegistrationSettingsSchema.shape.rule,
    places: z.record(z.enum(ATTENDANCE_MODES), PlacesSchema),
    shares: z.record(z.enum(ATTENDANCE_MODES), SharesSchema),
    modes: RegistrationSettingsSchema.shape.modes,
    reminders: RemindersSchema,
    questions: QuestionsSchema,
    listedDays: z.coerce
      .number<string | number>('days')
      .int('days')
      .min(0, 'days')
      .max(MAX_LISTED_DAYS, 'days'),
    offerHours: z.coerce
      .number<string | number>('hours')
      .int('hours')
      .min(1, 'hours')
      .max(720, 'hours'),
  })
  .refine(({ opening, opensAt }) => opening !== 'on' || opensAt !== '', {
    path: ['opensAt'],
    error: 'missing',
  })
  .refine(({ opening, opensAt, closesAt }) => opening !== 'on' || !closesAt || opensAt < closesAt, {
    path: ['closesAt'],
    error: 'order',
  })
export type SettingsForm = z.output<typeof SettingsFormSchema>
export type SettingsInput = z.input<typeof SettingsFormSchema>
