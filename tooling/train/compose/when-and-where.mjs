import { GENEVA, PLACES } from './places.mjs'

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./facts.mjs').MeetingFacts} MeetingFacts */
/** @typedef {import('./places.mjs').Place | null} Where */

const OPENINGS = ['09:00', '09:30', '10:00', '08:30', '14:00', '14:30']
const CLOSINGS = ['12:30', '13:00', '16:00', '17:00', '17:30', '18:00']

/**
 * Returns an opening and a later closing time.
 *
 * @param {Context} context
 */
export function pickTimes({ random }) {
  const opens = random.pick(OPENINGS)
  const closes = random.pick(CLOSINGS.filter((time) => time > addHour(opens)))
  return { opens, closes }
}

/**
 * Returns the zone of the times and its phrase, which a meeting with a place can omit.
 *
 * @param {Context} context
 * @param {Where} place
 */
export function sayZone(context, place) {
  const { random, say, language } = context
  if (!place && random.chance(0.4)) return { zone: 'UTC', words: say('zoneUtc') }
  const where = place ?? (random.chance(0.6) ? GENEVA : random.pick(PLACES)) ?? PLACES[0]
  const zone = where?.zone ?? 'UTC'
  if (place && random.chance(0.5))
    return { zone, words: random.chance(0.5) ? '' : say('zoneLocal') }
  const city = where?.names[language].city ?? ''
  return { zone, words: say('zoneCity', { city, cityOf: cityOf(city) }) }
}

/**
 * Composes sentences about the place and remote participation.
 *
 * @param {Context} context
 * @param {Where} place
 * @param {readonly MeetingFacts[]} meetings
 * @returns {string[]}
 */
export function sayVenue(context, place, meetings) {
  const { random, say, names } = context
  if (!place) return []
  const sentences = []
  if (random.chance(0.7)) {
    const isAtHeadquarters = place === GENEVA && context.issuer.field !== 'un'
    const venue = isAtHeadquarters ? names.headquarters : random.pick(names.venues)
    const at = random.pick(isAtHeadquarters ? names.atHeadquarters : names.at)(venue)
    sentences.push(say(isAtHeadquarters ? 'venueHeadquarters' : 'venue', { venue, at }))
    for (const meeting of meetings) meeting.venue = venue
  }
  if (random.chance(0.25)) {
    sentences.push(say('hybrid'))
    for (const meeting of meetings) meeting.mode = 'hybrid'
  }
  return sentences
}

/**
 * Composes sentences about the opening and closing time.
 *
 * @param {Context} context
 * @param {Where} place
 * @param {MeetingFacts} meeting
 * @returns {string[]}
 */
export function sayTimes(context, place, meeting) {
  const { random, say, day, time, times } = context
  if (random.chance(0.2)) return []
  const { opens, closes } = pickTimes(context)
  const { zone, words } = sayZone(context, place)
  meeting.startTime = opens
  meeting.zone = zone
  const isOneDay = meeting.startDate === meeting.endDate
  if (random.chance(0.4)) {
    return [say('opening', { time: time(opens), zone: words, day: day(meeting.startDate) })]
  }
  meeting.endTime = closes
  if (isOneDay) return [say('oneDay', { times: times(opens, closes), zone: words })]
  return [
    say('openClose', {
      open: time(opens),
      close: time(closes),
      zone: words,
      first: day(meeting.startDate),
      last: day(meeting.endDate),
    }),
  ]
}

/**
 * French elides the preposition before a vowel.
 *
 * @param {string} city
 */
function cityOf(city) {
  return /^[AEIOUÉ]/.test(city) ? `d'${city}` : `de ${city}`
}

/** @param {string} time */
function addHour(time) {
  return `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`
}
