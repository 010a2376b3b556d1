import { addDays, dayOf, workday } from '../dates.mjs'
import { sayAsides, sayEarlier } from '../asides.mjs'
import { sayShared } from '../facts-for-all.mjs'
import { sayAboutOne } from '../facts-of-one.mjs'
import { pickTimes, sayTimes, sayVenue, sayZone } from '../when-and-where.mjs'
import { meetingFacts } from '../facts.mjs'
import { planDays, planName, planPlace, planStart } from '../plan.mjs'

/** @typedef {import('../context.mjs').Context} Context */
/** @typedef {import('../facts.mjs').Draft} Draft */
/** @typedef {import('../facts.mjs').MeetingFacts} MeetingFacts */
/** @typedef {import('../plan.mjs').Planned} Planned */
/** @typedef {import('../when-and-where.mjs').Where} Where */
/**
 * Variants of the sentences about days and times of one meeting.
 *
 * @typedef {object} Saying
 * @property {string} [when] in place of the days in a row
 * @property {string} [span]
 * @property {(facts: MeetingFacts) => string[]} [times] sets the facts that it says
 */

/** Share of letters about one meeting that is virtual. */
const VIRTUAL = 0.3
/** Night sessions are virtual more often, because of other time zones. */
const VIRTUAL_AT_NIGHT = 0.7

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function oneMeeting(context) {
  const place = planPlace(context, VIRTUAL)
  const planned = planOne(context, place)
  return draftOf(context, place, planned)
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function dailyTimes(context) {
  const place = planPlace(context, VIRTUAL)
  const { name, ordinal, days } = planOne(context, place)
  const end = days.end === days.start ? addDays(days.start, 2) : days.end
  const planned = { name, ordinal, days: { start: days.start, end } }
  return draftOf(context, place, planned, {
    times: (facts) => {
      const { opens, closes } = pickTimes(context)
      const { zone, words } = sayZone(context, place)
      Object.assign(facts, { startTime: opens, endTime: closes, zone })
      return [context.say('daily', { times: context.times(opens, closes), zone: words })]
    },
  })
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function ownTimes(context) {
  const place = planPlace(context, VIRTUAL)
  const { name, ordinal, days } = planOne(context, place)
  const count = 2 + context.random.integer(2)
  const sittings = Array.from({ length: count }, (_, index) => ({
    date: addDays(days.start, index),
    ...pickTimes(context),
  }))
  const planned = {
    name,
    ordinal,
    days: { start: days.start, end: addDays(days.start, count - 1) },
  }
  return draftOf(context, place, planned, {
    times: (facts) => {
      const { zone, words } = sayZone(context, place)
      const [startTime, endTime] = [sittings[0]?.opens, sittings.at(-1)?.closes]
      Object.assign(facts, { startTime, endTime, zone })
      const list = sittings.map(({ date, opens, closes }) =>
        context.say('dayTimes', {
          day: context.shortDay(date),
          times: context.times(opens, closes),
        }),
      )
      return [context.say('dayTimesLead', { list: context.join(list), zone: words })]
    },
  })
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function separateDays(context) {
  const place = planPlace(context, VIRTUAL)
  const { name, ordinal, days } = planOne(context, place)
  const start = dayOf(days.start).day > 20 ? workday(addDays(days.start, 12)) : days.start
  const offsets = context.random.pick([
    [0, 2],
    [0, 7],
    [0, 2, 7],
    [0, 3],
  ])
  const dates = offsets.map((offset) => addDays(start, offset))
  const planned = { name, ordinal, days: { start, end: dates.at(-1) ?? start } }
  const when = context.separateDays(dates)
  return draftOf(context, place, planned, { when, span: when, times: () => [] })
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function pastMidnight(context) {
  const { random, say, day, time } = context
  const place = planPlace(context, VIRTUAL_AT_NIGHT)
  const { name, ordinal, days } = planOne(context, place)
  const planned = { name, ordinal, days: { start: days.start, end: days.start } }
  return draftOf(context, place, planned, {
    times: (facts) => {
      const [open, close] = [
        random.pick(['21:00', '22:00', '22:30']),
        random.pick(['00:30', '01:00', '02:00']),
      ]
      const next = addDays(days.start, 1)
      const { zone, words } = sayZone(context, place)
      Object.assign(facts, { startTime: open, endTime: close, endDate: next, zone })
      return [
        say('midnight', {
          open: time(open),
          close: time(close),
          zone: words,
          day: day(days.start),
          next: day(next),
        }),
      ]
    },
  })
}

/**
 * Composes one meeting, and mentions meetings of other letters.
 *
 * @param {Context} context
 * @returns {Draft}
 */
export function othersMentioned(context) {
  const draft = oneMeeting(context)
  const [meeting] = draft.meetings
  const { name, days } = planOne(context, null, addDays(meeting?.endDate ?? context.issuedOn, 20))
  const { say, when, span } = context
  const ref = otherReference(context)
  const slots = { ...name, ref, when: when(days), span: span(days) }
  draft.paragraphs.push([say('otherLetter', slots, name.gender)])
  return draft
}

/**
 * Composes one meeting, and mentions the previous and the next one.
 *
 * @param {Context} context
 * @returns {Draft}
 */
export function earlierAndNext(context) {
  const draft = oneMeeting(context)
  const [meeting] = draft.meetings
  const later = workday(addDays(meeting?.endDate ?? context.issuedOn, 170))
  const days = planDays(context, later, 5)
  const next = context.say('next', { when: context.when(days), span: context.span(days) })
  draft.paragraphs.splice(1, 0, [sayEarlier(context, meeting?.startDate ?? context.issuedOn)])
  draft.paragraphs.push([next])
  return draft
}

/**
 * Returns a name and days for one meeting.
 *
 * @param {Context} context
 * @param {Where} place
 * @param {string} [start]
 * @returns {Planned}
 */
export function planOne(context, place, start = planStart(context)) {
  return { ...planName(context, { isVirtual: !place }), days: planDays(context, workday(start)) }
}

/**
 * Returns a reference to another letter of the issuer, for use in a sentence.
 *
 * @param {Context} context
 */
export function otherReference({ random, issuer, issuedOn }) {
  const form = issuer.references[0]
  const year = issuedOn.slice(0, 4)
  return (form?.text ?? '')
    .replaceAll('\n', ' ')
    .replace('{n}', String(20 + random.integer(200)))
    .replace('{k}', String(1 + random.integer(9)))
    .replace('{sg}', String(2 + random.integer(15)))
    .replace('{m}', String(101 + random.integer(800)))
    .replace('{yy}', year.slice(2))
    .replace('{y}', year)
}

/**
 * @param {Context} context
 * @param {Where} place
 * @param {Planned} planned
 * @param {Saying} [saying]
 * @returns {Draft}
 */
function draftOf(context, place, { name, ordinal, days }, saying = {}) {
  const { random, say, names, language } = context
  const facts = meetingFacts({ title: name.plain, ordinal, days }, { place, language })
  const where = place?.names[language]
  const span = saying.span ?? context.span(days)
  const slots = {
    ...name,
    when: saying.when ?? context.when(days),
    span,
    in: where ? random.pick(names.inCity)(where) : '',
    city: where?.city ?? '',
    country: where?.country ?? '',
  }
  const convene = say(place ? 'convene' : 'conveneVirtual', slots, name.gender)
  const subject = say(place ? 'subject' : 'subjectVirtual', slots, name.gender)
  const venue = sayVenue(context, place, [facts])
  const times = saying.times ? saying.times(facts) : sayTimes(context, place, facts)
  return {
    subject,
    paragraphs: [
      [convene, ...venue],
      times,
      ...sayAboutOne(context, facts),
      ...sayShared(context, [facts]),
      ...sayAsides(context, [facts]),
    ].filter((paragraph) => paragraph.length > 0),
    meetings: [facts],
    deadlines: null,
    amends: null,
  }
}
