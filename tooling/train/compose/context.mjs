import { dayOf } from './dates.mjs'
import { joinItems } from './names.mjs'
import { fill } from './phrases.mjs'

/** @typedef {import('./phrases.mjs').PhraseKey} PhraseKey */
/** @typedef {{ readonly start: string, readonly end: string }} Days */

/** Share of Arabic letters that write dates and times with Eastern Arabic digits. */
const EASTERN_DIGITS = 0.35

/**
 * The context of one letter: its random choices, its language and its style.
 *
 * @typedef {ReturnType<typeof contextOf>} Context
 */

/**
 * @param {import('./random.mjs').Random} random
 * @param {import('./languages/index.mjs').LanguageParts} parts
 * @param {{ issuer: import('./letterheads.mjs').Issuer, issuedOn: string, isBrief?: boolean }} letter
 */
export function contextOf(random, parts, { issuer, issuedOn, isBrief = false }) {
  const { calendar, names, phrases, language } = parts
  const style = {
    span: random.pick(calendar.span),
    day: random.pick(calendar.day),
    time: random.integer(calendar.time.length),
    digits: language === 'ar' && random.chance(EASTERN_DIGITS) ? withEasternDigits : same,
  }
  const say = (
    /** @type {PhraseKey} */ key,
    /** @type {import('./phrases.mjs').Slots} */ slots = {},
    /** @type {'m' | 'f' | 'n'} */ gender = 'm',
  ) => fill(random.pick(phrases[key]), slots, gender)
  const isOneDay = (/** @type {Days} */ { start, end }) => start === end
  return {
    random,
    language,
    names,
    phrases,
    issuer,
    issuedOn,
    /** True if the letter only states when and where. */
    isBrief,
    say,
    fill,
    issued: () => style.digits(random.pick(calendar.issued)(dayOf(issuedOn))),
    /** A day without a preposition. */
    day: (/** @type {string} */ iso) => style.digits(style.day(dayOf(iso))),
    /** A day with its preposition. */
    on: (/** @type {string} */ iso) => style.digits(random.pick(calendar.on)(dayOf(iso))),
    shortDay: (/** @type {string} */ iso) =>
      style.digits(random.pick(calendar.shortDay)(dayOf(iso))),
    /** Days without a preposition, as in a title. */
    span: (/** @type {Days} */ days) =>
      style.digits(
        isOneDay(days)
          ? style.day(dayOf(days.start))
          : style.span(dayOf(days.start), dayOf(days.end)),
      ),
    /** Days as part of a sentence. */
    when: (/** @type {Days} */ days) =>
      style.digits(
        isOneDay(days)
          ? random.pick(calendar.on)(dayOf(days.start))
          : random.pick(calendar.when)(dayOf(days.start), dayOf(days.end)),
      ),
    month: (/** @type {string} */ iso) => calendar.month(dayOf(iso)),
    separateDays: (/** @type {readonly string[]} */ days) =>
      style.digits(calendar.days(days.map(dayOf))),
    time: (/** @type {string} */ time) => style.digits((calendar.time[style.time] ?? same)(time)),
    times: (/** @type {string} */ opens, /** @type {string} */ closes) =>
      style.digits(calendar.times[style.time]?.(opens, closes) ?? ''),
    join: (/** @type {readonly string[]} */ items, separator = names.comma) =>
      joinItems(names, items, separator),
  }
}

/** @param {string} text */
function same(text) {
  return text
}

/**
 * Writes the digits of a text in Eastern Arabic form.
 *
 * @param {string} text
 */
function withEasternDigits(text) {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)))
}
