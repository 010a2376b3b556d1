import { addDays, dayOf, workday } from './dates.mjs'
import { GENEVA, PLACES } from './places.mjs'

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./names.mjs').Kind} Kind */
/**
 * A planned meeting, before it is described in a letter.
 *
 * @typedef {object} Planned
 * @property {import('./names.mjs').Name} name
 * @property {number | null} ordinal
 * @property {import('./context.mjs').Days} days
 */

/** @type {readonly Kind[]} */
const TOPIC_KINDS = ['workshop', 'seminar', 'forum', 'symposium', 'training', 'conference']
/** @type {readonly Kind[]} */
const BODY_KINDS = ['session', 'meeting']
const ITU_T_GROUPS = ['3', '5', '9', '11', '12', '13', '15', '16', '17', '20']
const ITU_R_GROUPS = ['1', '3', '4', '5', '6', '7']
const PARTIES = ['A', 'B', 'C', 'D']
/** Share of meetings with an ordinal, if their kind can have one. */
const ORDINALS = 0.4
/** Days between a letter and the first meeting: the minimum, and the maximum in addition. */
const NOTICE_DAYS = { least: 50, range: 100 }
/** The same for brief letters, from next week to next year. */
const BRIEF_NOTICE_DAYS = { least: 7, range: 380 }

/**
 * Returns a place for the meetings, or null for virtual ones.
 *
 * @param {Context} context
 * @param {number} virtualShare
 */
export function planPlace({ random, issuer }, virtualShare) {
  if (random.chance(virtualShare)) return null
  const isAtHeadquarters = issuer.field.startsWith('itu-') && random.chance(0.4)
  return isAtHeadquarters && GENEVA ? GENEVA : random.pick(PLACES)
}

/**
 * Returns the first day of the meetings, early enough in the year for the following ones.
 *
 * @param {Context} context
 */
export function planStart({ random, issuedOn, isBrief }) {
  const { least, range } = isBrief ? BRIEF_NOTICE_DAYS : NOTICE_DAYS
  const start = workday(addDays(issuedOn, least + random.integer(range)))
  const { year, month } = dayOf(start)
  return month === 12 ? workday(`${String(year + 1)}-01-15`) : start
}

/**
 * Returns consecutive days. Five or fewer end before the weekend.
 *
 * @param {Context} context
 * @param {string} start
 * @param {number} [most] days at most
 */
export function planDays({ random }, start, most = 10) {
  const untilFriday = Math.max(5 - dayOf(start).weekday, 0)
  const length = random.chance(0.75) ? random.integer(untilFriday + 1) : random.integer(most)
  return { start, end: addDays(start, Math.min(length, most - 1)) }
}

/**
 * Returns the name of a meeting that fits the issuer.
 *
 * @param {Context} context
 * @param {{ isVirtual: boolean, isTopic?: boolean }} wish
 */
export function planName(context, { isVirtual, isTopic }) {
  const { random, names, issuer } = context
  const hasTopic = isTopic ?? (issuer.field === 'itu-d' || random.chance(0.5))
  const form = random.integer(names.topics.length)
  if (hasTopic) {
    const kind = isVirtual && random.chance(0.6) ? 'webinar' : random.pick(TOPIC_KINDS)
    const ordinal = random.chance(ORDINALS) ? 2 + random.integer(9) : null
    const topic = random.pick(names.topics)
    return { name: names.nameOf({ kind, ordinal, topic, form }), ordinal }
  }
  if (issuer.field !== 'un') {
    const body = studyGroup(context).of
    return { name: names.nameOf({ kind: 'meeting', ordinal: null, body, form }), ordinal: null }
  }
  const ordinal = 2 + random.integer(9)
  const body = random.pick(names.bodies)
  return { name: names.nameOf({ kind: random.pick(BODY_KINDS), ordinal, body, form }), ordinal }
}

/**
 * Returns a study group of the issuer's Sector.
 *
 * @param {Context} context
 */
function studyGroup({ random, names, issuer }) {
  return issuer.field === 'itu-t'
    ? names.studyGroup(random.pick(ITU_T_GROUPS))
    : names.radioStudyGroup(random.pick(ITU_R_GROUPS))
}

/**
 * Returns a study group and some of its working parties.
 *
 * @param {Context} context
 * @param {number} count
 */
export function planGroups({ random, names }, count) {
  const group = random.pick(ITU_R_GROUPS)
  const ids = random.sample(PARTIES, count).sort()
  return {
    group: names.radioStudyGroup(group),
    body: names.nameOf({
      kind: 'meeting',
      ordinal: null,
      body: names.radioStudyGroup(group).of,
      form: 0,
    }),
    ids: ids.map((letter) => `${group}${letter}`),
    parties: ids.map((letter) => names.workingParty(`${group}${letter}`)),
  }
}

/**
 * Returns several meetings of one letter in order of their days: working parties or events with topics.
 *
 * @param {Context} context
 * @param {{ count: number, start: string, isVirtual: boolean }} wish
 * @returns {{ meetings: Planned[], ids: string[] | null }}
 */
export function planSeveral(context, { count, start, isVirtual }) {
  const { random, issuer } = context
  const isGroups = issuer.field === 'itu-r' || (issuer.field === 'itu-t' && random.chance(0.4))
  const groups = isGroups ? planGroups(context, count) : null
  const starts = startsOf(context, start, count)
  /** @type {Planned[]} */
  const meetings = []
  for (const [index, day] of starts.entries()) {
    const party = groups?.parties[index]
    const planned = party
      ? { name: party, ordinal: null }
      : anotherName(context, isVirtual, meetings)
    meetings.push({ ...planned, days: planDays(context, day, 6) })
  }
  return { meetings, ids: groups?.ids ?? null }
}

/**
 * @param {Context} context
 * @param {boolean} isVirtual
 * @param {readonly Planned[]} others
 */
function anotherName(context, isVirtual, others) {
  for (;;) {
    const planned = planName(context, { isVirtual, isTopic: true })
    const topicWords = planned.name.plain.slice(-8)
    if (!others.some(({ name }) => name.plain.endsWith(topicWords))) return planned
  }
}

/**
 * @param {Context} context
 * @param {string} start
 * @param {number} count
 */
function startsOf({ random }, start, count) {
  const starts = [start]
  while (starts.length < count) {
    const last = starts.at(-1) ?? start
    starts.push(workday(addDays(last, 1 + random.integer(8))))
  }
  return starts
}
