import { isCountryCode } from './country-codes'
import { z } from './zod'

/**
 * The six official languages of the United Nations, by BCP 47 code.
 *
 * @example
 * LANGUAGES.includes('fr') // => true
 */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
/**
 * One of the six official languages of the United Nations.
 *
 * @example
 * LanguageSchema.safeParse('de').success // => false
 */
export const LanguageSchema = z.enum(LANGUAGES)
export type Language = z.infer<typeof LanguageSchema>

/**
 * A calendar date, `YYYY-MM-DD`, that the calendar has.
 *
 * @example
 * CalendarDateSchema.safeParse('2021-02-29').success // => false
 */
export const CalendarDateSchema = z.iso.date()

/**
 * A time as a clock shows it, `HH:mm`, 00:00 to 23:59; its zone stands beside it.
 *
 * @example
 * WallTimeSchema.safeParse('24:00').success // => false
 */
export const WallTimeSchema = /* @__PURE__ */ z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A wall time is HH:mm, 00:00 to 23:59')

/**
 * A point in time, RFC 3339, in UTC or with its offset.
 *
 * @example
 * InstantSchema.parse('2021-12-07T10:00:00+01:00') // => '2021-12-07T10:00:00+01:00'
 */
export const InstantSchema = z.iso.datetime({ offset: true })

/** An address of the web. Others, such as `javascript:`, would run where a page links to them. */
export const WebAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'An address of the web begins with http:// or https://',
})

/**
 * A country or area: two capital letters of ISO 3166-1, or the user-assigned XK.
 *
 * @example
 * CountrySchema.safeParse('COL').success // => false
 * CountrySchema.safeParse('UK').success // => false
 */
export const CountrySchema = /* @__PURE__ */ z
  .string()
  .regex(/^[A-Z]{2}$/, {
    error: 'A country is two capital letters of ISO 3166-1 (or XK)',
    abort: true,
  })
  .refine((code) => isCountryCode(code), 'ISO 3166-1 has no country or area with this code')

/**
 * A time zone by its form: an IANA name, or an offset from UTC. `isZone` says whether there is one.
 *
 * @example
 * ZoneSchema.parse('America/Argentina/Ushuaia') // => 'America/Argentina/Ushuaia'
 * ZoneSchema.parse('+05:30') // => '+05:30'
 */
export const ZoneSchema = /* @__PURE__ */ z
  .string()
  .regex(
    /^([A-Za-z][A-Za-z0-9+_-]*(\/[A-Za-z0-9+_-]+)*|[+-](0\d|1[0-4]):[0-5]\d)$/,
    'A zone is an IANA name or an offset from UTC such as +05:30',
  )

/**
 * Any language, by its BCP 47 tag.
 *
 * @example
 * LanguageTagSchema.parse('pt-BR') // => 'pt-BR'
 */
export const LanguageTagSchema = /* @__PURE__ */ z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a BCP 47 tag')
