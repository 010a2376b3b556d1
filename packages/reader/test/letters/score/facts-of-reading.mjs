import { itemsAt, valueAt } from './value-at.mjs'

/**
 * A value of a reading and its JSON pointer.
 *
 * @typedef {readonly [value: unknown, pointer: string]} Fact
 */
/** @typedef {Readonly<Record<string, Fact>>} Facts */

/** Where the facts of a letter are, by the keys of the expected files. */
const LETTER_PATHS = {
  kind: 'reference/kind',
  series: 'reference/series',
  number: 'reference/number',
  amends: 'reference/amends',
  issuedOn: 'issuedOn',
  issuedAt: 'issuedAt',
  to: 'addressees',
  copyTo: 'copiedTo',
  tel: 'contact/telephone',
  fax: 'contact/fax',
  email: 'contact/email',
  subject: 'subject',
  language: 'language',
  signatory: 'signatory/name',
  signatoryTitle: 'signatory/title',
  deadlines: 'deadlines',
}

/** Where the facts of a meeting are that need no more than a path. */
const MEETING_PATHS = {
  title: 'title',
  ordinal: 'ordinal',
  mode: 'mode',
  zone: 'schedule/zone',
  venue: 'venue/name',
  city: 'venue/city',
  country: 'venue/country',
  languages: 'languages',
  organizers: 'organizers',
  objectives: 'objectives',
  fee: 'fee',
  registrationRequired: 'registration/required',
  website: 'website',
  deadlines: 'deadlines',
}

/**
 * Returns the facts of the letter itself under the keys of the expected files.
 *
 * @param {unknown} reading
 * @returns {Facts}
 */
export function factsOfLetter(reading) {
  const numbered = itemsAt(reading, 'circular/paragraphs').filter(
    (paragraph) => (valueAt(paragraph, 'number') ?? null) !== null,
  )
  return {
    ...factsAt(reading, 'circular', LETTER_PATHS),
    paragraphCount: [numbered.length || null, '/circular/paragraphs'],
  }
}

/**
 * Returns the facts of each meeting that is to be held: cancelled ones, and postponed ones without a
 * new date, are left out, as in the expected files.
 *
 * @param {unknown} reading
 * @returns {Facts[]}
 */
export function factsOfMeetings(reading) {
  return itemsAt(reading, 'meetings').flatMap((meeting, index) =>
    isToBeHeld(meeting) ? [factsOfMeeting(reading, meeting, index)] : [],
  )
}

/**
 * @param {unknown} reading
 * @param {unknown} meeting
 * @param {number} index
 * @returns {Facts}
 */
function factsOfMeeting(reading, meeting, index) {
  const at = `meetings/${String(index)}`
  const groups = itemsAt(meeting, 'participation/openTo').map((group) => valueAt(group, 'kind'))
  return {
    ...factsAt(reading, at, MEETING_PATHS),
    ...daysAndTimes(meeting, `/${at}/schedule`),
    participation: [groups, `/${at}/participation/openTo`],
  }
}

/**
 * The first and last day and the times of the opening and the closing.
 *
 * @param {unknown} meeting
 * @param {string} schedule pointer of its schedule
 * @returns {Facts}
 */
function daysAndTimes(meeting, schedule) {
  const { list, days } = daysOf(meeting)
  const [first, last] = [days[0], days.at(-1)]
  const at = (/** @type {number} */ index) => `${schedule}/${list}/${String(index)}`
  const end = at(Math.max(days.length - 1, 0))
  const opens = valueAt(first, 'startTime') === undefined ? 'opens' : 'startTime'
  const closes = valueAt(last, 'endTime') === undefined ? 'closes' : 'endTime'
  return {
    startDate: [valueAt(first, 'date'), `${at(0)}/date`],
    endDate: [valueAt(last, 'endDate') ?? valueAt(last, 'date'), `${end}/date`],
    startTime: [valueAt(first, opens), `${at(0)}/${opens}`],
    endTime: [valueAt(last, closes), `${end}/${closes}`],
  }
}

/** @param {unknown} meeting */
function isToBeHeld(meeting) {
  const status = valueAt(meeting, 'status')
  return status !== 'cancelled' && !(status === 'postponed' && daysOf(meeting).days.length === 0)
}

/** @param {unknown} meeting */
function daysOf(meeting) {
  const list = valueAt(meeting, 'schedule/sittings') ? 'sittings' : 'days'
  return { list, days: itemsAt(meeting, `schedule/${list}`) }
}

/**
 * @param {unknown} reading
 * @param {string} root
 * @param {Readonly<Record<string, string>>} paths
 * @returns {Record<string, Fact>}
 */
function factsAt(reading, root, paths) {
  return Object.fromEntries(
    Object.entries(paths).map(([key, path]) => [
      key,
      [valueAt(reading, `${root}/${path}`), `/${root}/${path}`],
    ]),
  )
}
