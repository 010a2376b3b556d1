import { readCircular } from '@u4ssc/domain/circulars'
import * as chrono from 'chrono-node'

/** @typedef {import('./letters.mjs').KnownLetter} KnownLetter */

/**
 * Returns the known days of a letter: its date, its meetings, its deadlines.
 *
 * @param {KnownLetter} letter
 * @returns {string[]}
 */
export function knownDates({ expected }) {
  const days = new Set(
    JSON.stringify(expected).match(
      /(?<="(?:issuedOn|startDate|endDate|date)":")\d{4}-\d{2}-\d{2}(?=")/g,
    ),
  )
  return [...days]
}

/**
 * Returns the same days as read by `readCircular`, each in its field.
 *
 * @param {string} text
 */
export function datesRead(text) {
  const { circular, meetings } = readCircular(text)
  return new Set([
    circular.issuedOn,
    ...circular.deadlines.map(({ date }) => date),
    ...meetings.flatMap(({ schedule, deadlines }) =>
      [...schedule.days, ...deadlines].map(({ date }) => date),
    ),
  ])
}

const PARSERS = /** @type {const} */ ({
  ar: chrono.ar,
  en: chrono.en,
  es: chrono.es,
  fr: chrono.fr,
  ru: chrono.ru,
  zh: chrono.zh,
})

/**
 * Returns all days that chrono-node finds in a text, in any role. It gets the language of the letter and the
 * date of the letter as a reference for dates without a year.
 *
 * @param {KnownLetter} letter
 */
export function datesFound({ text, expected }) {
  const { language, issuedOn } =
    /** @type {{ language: string | null, issuedOn: string | null }} */ (expected)
  const parser = isParsed(language) ? PARSERS[language] : chrono.en
  const results = parser.parse(text, issuedOn === null ? undefined : new Date(`${issuedOn}T12:00`))
  return new Set(results.flatMap(({ start, end }) => [start, ...(end ? [end] : [])].map(dayOf)))
}

/**
 * @param {string | null} language
 * @returns {language is keyof typeof PARSERS}
 */
function isParsed(language) {
  return language !== null && language in PARSERS
}

/** @param {chrono.ParsedComponents} components */
function dayOf(components) {
  const [year, month, day] = /** @type {const} */ (['year', 'month', 'day']).map((part) =>
    String(components.get(part)).padStart(2, '0'),
  )
  return [year, month, day].join('-')
}
