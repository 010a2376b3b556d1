import { isCountryCode } from './country-codes'
import { LANGUAGES } from './languages'
import * as z from 'zod'

/**
 * One of the six official languages of the United Nations.
 *
 * @example
 * LanguageSchema.safeParse('de').success // => false
 */
export const LanguageSchema = z.enum(LANGUAGES).meta({ id: 'Language' })
export type Language = z.infer<typeof LanguageSchema>

/**
 * An existing calendar date, `YYYY-MM-DD`.
 *
 * @example
 * CalendarDateSchema.safeParse('2021-02-29').success // => false
 */
export const CalendarDateSchema = z.iso
  .date()
  .meta({ id: 'CalendarDate', description: 'Calendar date, YYYY-MM-DD' })

/** Longest Markdown text of a meeting or session, in characters. */
export const MAX_MARKDOWN = 20_000

/**
 * A time of day, `HH:mm`, 00:00 to 23:59; its zone is in another field.
 *
 * @example
 * WallTimeSchema.safeParse('24:00').success // => false
 */
export const WallTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A wall time is HH:mm, 00:00 to 23:59')
  .meta({ id: 'WallTime', description: 'Wall time, HH:mm; its zone is in another field' })

/**
 * An instant, RFC 3339, in UTC or with an offset.
 *
 * @example
 * InstantSchema.parse('2021-12-07T10:00:00+01:00') // => '2021-12-07T10:00:00+01:00'
 */
export const InstantSchema = z.iso
  .datetime({ offset: true })
  .meta({ id: 'Instant', description: 'Instant, RFC 3339' })

/** A web address. Other schemes, for example `javascript:`, could run code when linked. */
export const WebAddressSchema = z
  .url({
    protocol: /^https?$/,
    error: 'Enter a web address that begins with http:// or https://',
  })
  .meta({ description: 'Web address that begins with http:// or https://' })

/**
 * A country or area: two capital letters of ISO 3166-1, or the user-assigned code XK.
 *
 * @example
 * CountrySchema.safeParse('COL').success // => false
 * CountrySchema.safeParse('UK').success // => false
 */
export const CountrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, {
    error: 'Enter a country code: two capital letters of ISO 3166-1, or XK',
    abort: true,
  })
  .refine((code) => isCountryCode(code), 'ISO 3166-1 has no country or area with this code')
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2 code, or the user-assigned XK' })

/**
 * A time zone: an IANA name or an offset from UTC. Only the form is checked; `isZone` checks that
 * it exists.
 *
 * @example
 * ZoneSchema.parse('America/Argentina/Ushuaia') // => 'America/Argentina/Ushuaia'
 * ZoneSchema.parse('+05:30') // => '+05:30'
 */
export const ZoneSchema = z
  .string()
  .regex(
    /^([A-Za-z][A-Za-z0-9+_-]*(\/[A-Za-z0-9+_-]+)*|[+-](0\d|1[0-4]):[0-5]\d)$/,
    'A zone is an IANA name or an offset from UTC such as +05:30',
  )
  .meta({ id: 'Zone', description: 'IANA time zone name, or an offset from UTC such as +05:30' })

/**
 * A language, by BCP 47 tag.
 *
 * @example
 * LanguageTagSchema.parse('pt-BR') // => 'pt-BR'
 */
export const LanguageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a BCP 47 tag')
  .meta({ id: 'LanguageTag', description: 'BCP 47 language tag' })
