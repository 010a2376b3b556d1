/** @typedef {'itu-t' | 'itu-r' | 'itu-d' | 'un'} Field what an issuer convenes */
/**
 * A form of reference. `{n}` is a running number, `{sg}` a study group, `{y}` the year, `{yy}` its last
 * two digits, `{m}` a number of three digits.
 *
 * @typedef {object} ReferenceForm
 * @property {string} text
 * @property {string | null} series
 * @property {string | null} number
 * @property {'circular' | 'collective-letter' | 'circular-letter' | 'other'} kind
 */
/**
 * @typedef {object} Issuer
 * @property {Field} field
 * @property {readonly string[]} lines its letterhead
 * @property {string | null} city place of the date line
 * @property {string} title of the signatory
 * @property {readonly ReferenceForm[]} references empty where letters carry none
 * @property {readonly string[]} addressees
 * @property {string} addresseesInLine all of them in one sentence
 */
/**
 * The words of a letter's header in a language.
 *
 * @typedef {object} Letterheads
 * @property {readonly Issuer[]} issuers
 * @property {readonly string[]} reference labels
 * @property {readonly string[]} telephone
 * @property {readonly string[]} fax
 * @property {readonly string[]} email
 * @property {readonly string[]} to
 * @property {readonly string[]} subject
 * @property {readonly string[]} ourReference
 * @property {string} signed
 * @property {readonly string[]} notificationTopic the label of the topic of a notification
 */

/**
 * Gives the letterheads of a language their types.
 *
 * @param {Letterheads} letterheads
 */
export function letterheadsOf(letterheads) {
  return letterheads
}
