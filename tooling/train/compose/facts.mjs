/** @typedef {{ date: string, what: string }} Deadline */
/**
 * The facts of one meeting in a letter, in the form of the expected files.
 *
 * @typedef {object} MeetingFacts
 * @property {string} title
 * @property {number | null} ordinal
 * @property {'physical' | 'virtual' | 'hybrid' | null} mode
 * @property {string} startDate
 * @property {string} endDate
 * @property {string | null} startTime
 * @property {string | null} endTime
 * @property {string | null} zone
 * @property {string | null} venue
 * @property {string | null} city
 * @property {string | null} country
 * @property {readonly string[] | null} languages
 * @property {readonly string[] | null} organizers
 * @property {readonly string[] | null} objectives
 * @property {readonly string[] | null} participation
 * @property {'free' | null} fee
 * @property {true | null} registrationRequired
 * @property {string | null} website
 * @property {Deadline[]} deadlines
 */
/**
 * Paragraphs are lists of sentences; a sentence with line breaks keeps them.
 *
 * @typedef {object} Draft
 * @property {string} subject
 * @property {string[][]} paragraphs
 * @property {MeetingFacts[]} meetings
 * @property {Deadline[] | null} deadlines of a letter that convenes nothing
 * @property {string | null} amends
 */

/**
 * Returns the facts of a meeting with only name, days and place.
 *
 * @param {{ title: string, ordinal?: number | null, days: { start: string, end: string } }} meeting
 * @param {{ place: import('./places.mjs').Place | null, language: import('./places.mjs').Language }} where
 * @returns {MeetingFacts}
 */
export function meetingFacts({ title, ordinal = null, days }, { place, language }) {
  return {
    title,
    ordinal,
    mode: place ? 'physical' : 'virtual',
    startDate: days.start,
    endDate: days.end,
    startTime: null,
    endTime: null,
    zone: null,
    venue: null,
    city: place?.names[language].city ?? null,
    country: place?.country ?? null,
    languages: null,
    organizers: null,
    objectives: null,
    participation: null,
    fee: null,
    registrationRequired: null,
    website: null,
    deadlines: [],
  }
}

/**
 * Returns meetings in the order of the expected files: by their start.
 *
 * @param {readonly MeetingFacts[]} meetings
 */
export function inOrder(meetings) {
  const start = (/** @type {MeetingFacts} */ m) =>
    `${m.startDate} ${m.startTime ?? ''} ${m.endDate} ${m.title}`
  return [...meetings].sort((a, b) => (start(a) < start(b) ? -1 : 1))
}
