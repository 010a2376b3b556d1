/** @typedef {import('../context.mjs').Context} Context */
/** @typedef {import('../facts.mjs').Draft} Draft */
/**
 * The reference of a letter, its slots filled.
 *
 * @typedef {object} Reference
 * @property {string | null} text with a line break where its parts are in two lines
 * @property {string | null} series
 * @property {string | null} number
 * @property {string} kind
 */
/**
 * Header content in addition to the draft.
 *
 * @typedef {object} Header
 * @property {Reference} reference
 * @property {string | null} tel
 * @property {string | null} fax
 * @property {string | null} email
 * @property {string} signatory
 * @property {import('../letterheads.mjs').Letterheads} letterheads
 */
/**
 * A letter as text, with the facts that its header states.
 *
 * @typedef {object} Framed
 * @property {string} text
 * @property {Readonly<Record<string, unknown>>} facts
 */

const NUMBERINGS = [
  (/** @type {number} */ n) => `${String(n)}\t`,
  (/** @type {number} */ n) => `${String(n)}. `,
  (/** @type {number} */ n) => `${String(n)} `,
]

/**
 * Returns the paragraphs of a draft, numbered or not.
 *
 * @param {Context} context
 * @param {Draft} draft
 * @param {number} numberedShare
 */
export function bodyOf({ random, names }, draft, numberedShare) {
  const isNumbered = random.chance(numberedShare)
  const number = random.pick(NUMBERINGS)
  const texts = draft.paragraphs.map((sentences, index) => {
    const text = sentences.join(names.between)
    return isNumbered ? `${number(index + 1)}${text}` : text
  })
  return {
    text: texts.join(random.chance(0.7) ? '\n\n' : '\n'),
    paragraphCount: isNumbered ? texts.length : null,
  }
}

/**
 * Returns the facts of a complete header.
 *
 * @param {Context} context
 * @param {Draft} draft
 * @param {Header} header
 */
export function headerFacts(context, draft, { reference, tel, fax, email, signatory }) {
  const { issuer, issuedOn, language } = context
  return {
    kind: reference.kind,
    series: reference.series,
    number: reference.number,
    amends: draft.amends,
    issuedOn,
    issuedAt: issuer.city,
    to: /** @type {readonly string[]} */ (issuer.addressees),
    copyTo: null,
    tel,
    fax,
    email,
    subject: draft.subject,
    language,
    paragraphCount: /** @type {number | null} */ (null),
    signatory: /** @type {string | null} */ (signatory),
    signatoryTitle: /** @type {string | null} */ (issuer.title),
  }
}

/**
 * Removes empty lines at both ends, and repeated ones in between.
 *
 * @param {readonly (string | null)[]} lines
 */
export function joinLines(lines) {
  return `${lines
    .filter((line) => line !== null)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
