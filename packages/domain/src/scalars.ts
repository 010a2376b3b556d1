import { z } from 'zod'

/** The six official languages of the United Nations, by BCP 47 code. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
export const LanguageSchema = z.enum(LANGUAGES).meta({ id: 'Language' })
export type Language = z.infer<typeof LanguageSchema>

export const CalendarDateSchema = z.iso
  .date()
  .meta({ id: 'CalendarDate', description: 'Calendar date, YYYY-MM-DD' })

export const WallTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A wall time is HH:mm, 00:00 to 23:59')
  .meta({ id: 'WallTime', description: 'Wall-clock time, HH:mm, in a zone stated beside it' })

export const InstantSchema = z.iso
  .datetime({ offset: true })
  .meta({ id: 'Instant', description: 'A point in time, RFC 3339' })

export const CountrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'A country is two capital letters of ISO 3166-1 (or XK)')
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2 code, or the user-assigned XK' })

export const ZoneSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9+_-]*(\/[A-Za-z0-9+_-]+)*$/, 'A zone is an IANA name')
  .meta({ id: 'Zone', description: 'IANA time zone name' })

export const LanguageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a BCP 47 tag')
  .meta({ id: 'LanguageTag', description: 'BCP 47 language tag' })
