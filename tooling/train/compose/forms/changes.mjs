import { addDays, workday } from '../dates.mjs'
import { fillersOf, sayAsides } from '../asides.mjs'
import { sayShared } from '../facts-for-all.mjs'
import { sayTimes, sayVenue } from '../when-and-where.mjs'
import { meetingFacts } from '../facts.mjs'
import { planDays, planPlace, planStart } from '../plan.mjs'
import { otherReference, planOne } from './one-meeting.mjs'

/** @typedef {import('../context.mjs').Context} Context */
/** @typedef {import('../facts.mjs').Draft} Draft */

/**
 * Composes a meeting that moves from the days of an earlier letter.
 *
 * @param {Context} context
 * @returns {Draft}
 */
export function moved(context) {
  const { say, span, when, language } = context
  const place = planPlace(context, 0) ?? planPlace(context, 0)
  const start = planStart(context)
  const { name, ordinal, days: old } = planOne(context, place, start)
  const days = planDays(context, workday(addDays(start, 35)))
  const ref = otherReference(context)
  const slots = {
    ...name,
    ...whereSlots(context, place),
    ref,
    when: when(days),
    span: span(days),
    old: when(old),
    oldSpan: span(old),
  }
  const facts = meetingFacts({ title: name.plain, ordinal, days }, { place, language })
  const sentence = say('moved', slots, name.gender)
  return {
    subject: say('subjectMoved', slots, name.gender),
    paragraphs: [
      [sentence, ...sayVenue(context, place, [facts])],
      sayTimes(context, place, facts),
      ...sayShared(context, [facts]),
      ...sayAsides(context, [facts]),
    ].filter((paragraph) => paragraph.length > 0),
    meetings: [facts],
    deadlines: null,
    amends: sentence.includes(ref) && ref ? ref : null,
  }
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function cancelled(context) {
  return withoutMeeting(context, 'cancelled', 'subjectCancelled')
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function postponed(context) {
  return withoutMeeting(context, 'postponed', 'subjectPostponed')
}

/**
 * @param {Context} context
 * @param {'cancelled' | 'postponed'} key
 * @param {'subjectCancelled' | 'subjectPostponed'} subjectKey
 * @returns {Draft}
 */
function withoutMeeting(context, key, subjectKey) {
  const { say, span, when, random, phrases } = context
  const place = planPlace(context, 0)
  const { name, days } = planOne(context, place)
  const ref = otherReference(context)
  const slots = { ...name, ...whereSlots(context, place), ref, when: when(days), span: span(days) }
  const sentence = say(key, slots, name.gender)
  const fillers = random.sample(fillersOf(phrases.filler, 'none'), 1 + random.integer(2))
  return {
    subject: say(subjectKey, slots, name.gender),
    paragraphs: [[sentence], ...fillers.map((filler) => [filler])],
    meetings: [],
    deadlines: [],
    amends: sentence.includes(ref) && ref ? ref : null,
  }
}

/**
 * @param {Context} context
 * @param {import('../when-and-where.mjs').Where} place
 */
function whereSlots({ random, names, language }, place) {
  const where = place?.names[language] ?? { city: '', country: '' }
  return { in: random.pick(names.inCity)(where), city: where.city, country: where.country }
}
