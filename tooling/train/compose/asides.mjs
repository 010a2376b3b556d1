import { addDays, workday } from './dates.mjs'
import { planDays } from './plan.mjs'
import { PLACES } from './places.mjs'

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./facts.mjs').MeetingFacts} MeetingFacts */

/**
 * Places in the list of practical matters: hotels, rooms, travel, computers, reception.
 *
 * @type {readonly number[]}
 */
const TRAVEL = [1, 2, 3, 6, 7]
const AGENDA = 5

/**
 * Composes sentences that are not facts of the meetings: practical matters, badge collection, earlier and later
 * meetings.
 *
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 * @returns {string[][]}
 */
export function sayAsides(context, meetings) {
  const { random, say, phrases, time } = context
  if (context.isBrief) return []
  const [first] = meetings
  const isPhysical = first !== undefined && first.mode !== 'virtual'
  const fillers = fillersOf(phrases.filler, isPhysical ? 'physical' : 'virtual')
  const asides = random.sample(fillers, random.integer(3)).map((sentence) => [sentence])
  if (isPhysical && random.chance(0.3)) asides.push([say('desk', { time: time('08:15') })])
  if (first && random.chance(0.15)) asides.push([sayEarlier(context, first.startDate)])
  return asides
}

/**
 * Returns the practical matters for a letter: hotels only if people travel, no agenda if no meeting is convened.
 *
 * @param {readonly string[]} fillers
 * @param {'physical' | 'virtual' | 'none'} meeting
 */
export function fillersOf(fillers, meeting) {
  /** @type {readonly number[]} */
  const left = { physical: [], virtual: TRAVEL, none: [...TRAVEL, AGENDA] }[meeting]
  return fillers.filter((_, index) => !left.includes(index))
}

/**
 * @param {Context} context
 * @param {string} start
 */
export function sayEarlier(context, start) {
  const { random, names, language, say, when, span } = context
  const days = planDays(context, workday(addDays(start, -200 - random.integer(300))), 5)
  const place = random.pick(PLACES).names[language]
  return say('earlier', { in: names.inCityOnly(place), when: when(days), span: span(days) })
}
