import { contextOf } from './context.mjs'
import { addDays, workday } from './dates.mjs'
import { FORM_NAMES, FORMS, GROUP_FORMS } from './forms/index.mjs'
import { FRAMES, framesOf } from './frames/index.mjs'
import { LANGUAGE_PARTS } from './languages/index.mjs'
import { randomOf } from './random.mjs'

/** @typedef {import('./forms/index.mjs').FormName} FormName */
/** @typedef {import('./places.mjs').Language} Language */
/**
 * @typedef {object} ComposedLetter
 * @property {string} name
 * @property {string} text
 * @property {Readonly<Record<string, unknown>>} expected as the expected files have it
 * @property {Language} language
 * @property {FormName} form
 * @property {import('./frames/index.mjs').FrameName} frame
 */

/** Forms that cite an earlier letter, for issuers that number their letters. */
const CITING_FORMS = new Set(['others', 'moved', 'cancelled', 'postponed'])
const FIRST_DAY = '2011-01-10'
const DAYS = 5600

/**
 * Composes letters with known facts. The same seed gives the same letters, independent of their number. Languages
 * alternate, and forms change after each round of languages.
 *
 * @param {string | number} seed
 * @param {number} count
 * @param {{ isBrief?: boolean }} [style] brief letters only state when and where
 * @returns {ComposedLetter[]}
 */
export function composeLetters(seed, count, { isBrief = false } = {}) {
  return Array.from({ length: count }, (_, index) => composeLetter(seed, index, isBrief))
}

/**
 * @param {string | number} seed
 * @param {number} index
 * @param {boolean} isBrief
 * @returns {ComposedLetter}
 */
function composeLetter(seed, index, isBrief) {
  const random = randomOf(`${String(seed)}/${String(index)}`)
  const round = Math.floor(index / LANGUAGE_PARTS.length)
  const parts = LANGUAGE_PARTS[index % LANGUAGE_PARTS.length] ?? random.pick(LANGUAGE_PARTS)
  const form = FORM_NAMES[round % FORM_NAMES.length] ?? random.pick(FORM_NAMES)
  const issuer = random.pick(parts.letterheads.issuers.filter((one) => isIssuerOf(form, one)))
  const issuedOn = workday(addDays(FIRST_DAY, random.integer(DAYS)))
  const context = contextOf(random, parts, { issuer, issuedOn, isBrief })
  const draft = shortened(context, FORMS[form](context))
  const frame = random.pick(framesOf(issuer))
  const header = headerOf(random, parts, { issuer, issuedOn, hasContact: frame === 'labelled' })
  const contact = header.tel || header.email ? {} : addContact(context, draft)
  const { text, facts } = FRAMES[frame](context, draft, header)
  const { meetings, deadlines } = draft
  const replies = deadlines ? { deadlines } : {}
  const expected = { ...facts, ...contact, ...replies, meetings }
  const name = `${parts.language}-${String(round + 1).padStart(2, '0')}-${form}`
  return { name, text, expected, language: parts.language, form, frame }
}

/**
 * Reduces some subjects of brief letters to the name.
 *
 * @param {import('./context.mjs').Context} context
 * @param {import('./facts.mjs').Draft} draft
 */
function shortened({ isBrief, random }, draft) {
  const [meeting, ...others] = draft.meetings
  const isName = isBrief && meeting !== undefined && others.length === 0 && random.chance(0.5)
  return isName ? { ...draft, subject: meeting.title } : draft
}

/**
 * @param {FormName} form
 * @param {import('./letterheads.mjs').Issuer} issuer
 */
function isIssuerOf(form, { field, references }) {
  if (GROUP_FORMS.has(form)) return field === 'itu-r' || field === 'itu-t'
  return !CITING_FORMS.has(form) || references.length > 0
}

/**
 * Adds a contact to some letters without one in the header.
 *
 * @param {import('./context.mjs').Context} context
 * @param {import('./facts.mjs').Draft} draft
 */
function addContact({ random, say, names }, draft) {
  if (random.chance(0.6)) return {}
  const [tel, email] = [telephone(random), 'secretariat@letters.example']
  draft.paragraphs.push([say('contact', { name: random.pick(names.people), tel, email })])
  return { tel, email }
}

/** @param {import('./random.mjs').Random} random */
function telephone(random) {
  return `+41 22 730 ${String(5000 + random.integer(1999))}`
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {import('./languages/index.mjs').LanguageParts} parts
 * @param {{ issuer: import('./letterheads.mjs').Issuer, issuedOn: string, hasContact: boolean }} letter
 * @returns {import('./frames/frame.mjs').Header}
 */
function headerOf(random, { names, letterheads }, { issuer, issuedOn, hasContact }) {
  const some = (/** @type {number} */ share) => hasContact && random.chance(share)
  return {
    reference: referenceOf(random, issuer, issuedOn),
    tel: some(0.8) ? telephone(random) : null,
    fax: some(0.5) ? telephone(random) : null,
    email: some(0.7) ? `${random.pick(['meetings', 'events', 'office'])}@letters.example` : null,
    signatory: random.pick(names.people),
    letterheads,
  }
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {import('./letterheads.mjs').Issuer} issuer
 * @param {string} issuedOn
 * @returns {import('./frames/frame.mjs').Reference}
 */
function referenceOf(random, { references }, issuedOn) {
  if (references.length === 0) return { text: null, series: null, number: null, kind: 'other' }
  const { text, series, number, kind } = random.pick(references)
  const year = issuedOn.slice(0, 4)
  /** @type {Readonly<Record<string, string>>} */
  const slots = {
    n: String(20 + random.integer(300)),
    k: String(1 + random.integer(9)),
    sg: String(2 + random.integer(15)),
    m: String(101 + random.integer(800)),
    y: year,
    yy: year.slice(2),
  }
  const filled = (/** @type {string} */ form) =>
    form.replace(/\{(\w+)\}/g, (_, slot) => slots[String(slot)] ?? '')
  return {
    text: filled(text),
    series: series && filled(series),
    number: number && filled(number),
    kind,
  }
}
