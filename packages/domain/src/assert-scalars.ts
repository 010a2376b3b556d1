import { isCountryCode } from './country-codes'
import { LANGUAGES } from './languages'
import type { Language } from './scalars'
import { wrongArgument } from './wrong-argument'

const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const INSTANT =
  /^(.{10})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * Returns whether a value is an existing calendar date, `YYYY-MM-DD`.
 *
 * @example
 * isDate('2021-12-07') // => true
 * isDate('2021-02-29') // => false
 * isDate('2021-2-3') // => false
 */
export function isDate(value: unknown): value is string {
  const [, year, month, day] = typeof value === 'string' ? (DATE.exec(value) ?? []) : []
  return Number(day) <= daysIn(Number(year), Number(month))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * Throws unless a value is a calendar date.
 *
 * @param argument - name of the argument for the error message
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertDate('2021-12-07') // => undefined
 */
export function assertDate(value: unknown, argument = 'date'): asserts value is string {
  if (!isDate(value))
    throw wrongArgument(argument, 'a calendar date, YYYY-MM-DD (2021-12-07)', value)
}

/**
 * Returns whether a value is a time of day, `HH:mm`, 00:00 to 23:59.
 *
 * @example
 * isWallTime('10:00') // => true
 * isWallTime('24:00') // => false
 */
export function isWallTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value)
}

/**
 * Throws unless a value is a time of day.
 *
 * @param argument - name of the argument for the error message
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertWallTime('10:00') // => undefined
 */
export function assertWallTime(value: unknown, argument = 'time'): asserts value is string {
  if (!isWallTime(value)) throw wrongArgument(argument, 'a time, HH:mm, 00:00 to 23:59', value)
}

/**
 * Returns whether a value is an instant, RFC 3339, in UTC or with an offset.
 *
 * @example
 * isInstant('2021-12-07T10:00:00+01:00') // => true
 * isInstant('2021-12-07') // => false
 */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && isDate(INSTANT.exec(value)?.[1])
}

/**
 * Throws unless a value is an instant. For a `Date`, use `date.toISOString()`.
 *
 * @param argument - name of the argument for the error message
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertInstant('2021-12-07T09:00:00Z') // => undefined
 */
export function assertInstant(value: unknown, argument = 'instant'): asserts value is string {
  if (!isInstant(value))
    throw wrongArgument(argument, 'an instant, RFC 3339 (2021-12-07T09:00:00Z)', value)
}

/**
 * Returns whether a value is a country code: two capital letters of ISO 3166-1, or XK.
 *
 * @example
 * isCountry('CO') // => true
 * isCountry('UK') // => false
 */
export function isCountry(value: unknown): value is string {
  return isCountryCode(value)
}

/**
 * Throws unless a value is a country code.
 *
 * @param argument - name of the argument for the error message
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertCountry('CO') // => undefined
 */
export function assertCountry(value: unknown, argument = 'country'): asserts value is string {
  if (!isCountryCode(value))
    throw wrongArgument(argument, 'a country code of ISO 3166-1, two capital letters, or XK', value)
}

/**
 * Returns whether a value is the code of an official UN language.
 *
 * @example
 * isLanguage('fr') // => true
 * isLanguage('de') // => false
 */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/**
 * Throws unless a value is the code of an official UN language.
 *
 * @param argument - name of the argument for the error message
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertLanguage('fr') // => undefined
 */
export function assertLanguage(value: unknown, argument = 'language'): asserts value is Language {
  if (!isLanguage(value)) throw wrongArgument(argument, `one of ${LANGUAGES.join(', ')}`, value)
}
