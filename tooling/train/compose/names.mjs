/** @typedef {'meeting' | 'workshop' | 'seminar' | 'webinar' | 'forum' | 'symposium' | 'training' | 'conference' | 'session'} Kind */
/**
 * A name in the forms that sentences need.
 *
 * @typedef {object} Name
 * @property {string} plain as in a subject
 * @property {string} the as the subject of a sentence
 * @property {string} of after a noun ("of the meeting"), the genitive in Russian
 * @property {string} to after "invite", with its preposition
 * @property {string} a as an object that is mentioned for the first time
 * @property {'m' | 'f' | 'n'} gender
 */
/**
 * The parts of a meeting name: a body or a topic.
 *
 * @typedef {object} NameParts
 * @property {Kind} kind
 * @property {number | null} ordinal 2 to 12
 * @property {string} [body] in the form that follows a noun, as `bodies` has it
 * @property {string} [topic]
 * @property {number} form which way of joining the topic is used
 */
/** @typedef {{ readonly name: string, readonly inSentence: string }} Organizer */
/**
 * How a language names meetings, bodies, places and people.
 *
 * @typedef {object} Names
 * @property {(parts: NameParts) => Name} nameOf
 * @property {(number: string) => Name} studyGroup
 * @property {(number: string) => Name} radioStudyGroup
 * @property {(id: string) => Name} workingParty
 * @property {readonly string[]} bodies in the form that follows a noun
 * @property {readonly string[]} topics
 * @property {readonly Organizer[]} organizers
 * @property {readonly string[]} people
 * @property {readonly string[]} venues as written after `at`
 * @property {string} headquarters as written after `at`
 * @property {readonly ((venue: string) => string)[]} at
 * @property {readonly ((headquarters: string) => string)[]} atHeadquarters
 * @property {readonly ((place: import('./places.mjs').PlaceName) => string)[]} inCity
 * @property {(place: import('./places.mjs').PlaceName) => string} inCityOnly
 * @property {string} online in place of a city
 * @property {Readonly<Record<string, string>>} languages names of languages as sentences need them
 * @property {string} and
 * @property {string} between separator of sentences
 * @property {string} comma with its blank
 * @property {string} semicolon with its blank
 * @property {string} stop
 * @property {(issuedAt: string, day: string) => string} dateLine
 */

/**
 * Gives the names of a language their types.
 *
 * @param {Names} names
 */
export function namesOf(names) {
  return names
}

/**
 * Joins items as in a sentence: "a, b and c".
 *
 * @param {Pick<Names, 'and'>} names
 * @param {readonly string[]} items
 * @param {string} separator with its blank
 * @returns {string}
 */
export function joinItems({ and }, items, separator) {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(separator)}${and}${last}`
}

/**
 * Returns a text with its first letter as a capital.
 *
 * @param {string} text
 */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
