import { addDays, workday } from '../dates.mjs'
import { sayAsides } from '../asides.mjs'
import { sayShared } from '../facts-for-all.mjs'
import { sayVenue } from '../when-and-where.mjs'
import { inOrder, meetingFacts } from '../facts.mjs'
import { planDays, planGroups, planPlace, planSeveral, planStart } from '../plan.mjs'

/** @typedef {import('../context.mjs').Context} Context */
/** @typedef {import('../facts.mjs').Draft} Draft */
/** @typedef {import('../facts.mjs').MeetingFacts} MeetingFacts */
/** @typedef {import('../plan.mjs').Planned} Planned */
/** @typedef {import('../when-and-where.mjs').Where} Where */

const LIST_MARKS = [
  (/** @type {number} */ index) => `${'abcdef'.charAt(index)}) `,
  (/** @type {number} */ index) => `${String(index + 1)}) `,
  (/** @type {number} */ index) => `(${'abcdef'.charAt(index)}) `,
  (/** @type {number} */ index) => `${['i', 'ii', 'iii', 'iv', 'v'][index] ?? ''}) `,
]
const BULLETS = ['- ', '– ', '• ', '· ', '* ']

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function inOneSentence(context) {
  return several(context, ({ slots, meetings }) => {
    const items = meetings.map(({ name, days }) =>
      context.say(
        'itemInSentence',
        { ...name, when: context.when(days), span: context.span(days) },
        name.gender,
      ),
    )
    return [
      context.say('several', { ...slots, list: context.join(items, context.names.semicolon) }),
    ]
  })
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function inList(context) {
  const mark = context.random.pick(LIST_MARKS)
  return several(context, ({ slots, meetings }) =>
    listed(context, 'severalLead', slots, meetings, mark),
  )
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function inBullets(context) {
  const bullet = context.random.pick(BULLETS)
  return several(context, ({ slots, meetings }) =>
    listed(context, 'severalLead', slots, meetings, () => bullet),
  )
}

/**
 * Composes groups within the days of their study group.
 *
 * @param {Context} context
 * @returns {Draft}
 */
export function nestedGroups(context) {
  const { random, say, when, span, language, names } = context
  const place = planPlace(context, 0.15)
  const { body, parties, group } = planGroups(context, 2 + random.integer(2))
  const start = planStart(context)
  const days = { start, end: addDays(start, 8 + random.integer(3)) }
  const items = parties.map((name) => {
    const first = workday(addDays(start, random.pick([0, 1, 2, 3, 4])))
    return { name, ordinal: null, days: planDays(context, first, 4) }
  })
  const list = context.join(
    items.map((item) => say('nestedItem', { ...item.name, when: when(item.days) })),
    names.semicolon,
  )
  const where = placePhrase(context, place)
  const sentence = say('nested', {
    ...where,
    group: group.the,
    of: group.of,
    to: group.to,
    when: when(days),
    list,
  })
  const subject = say(place ? 'subject' : 'subjectVirtual', { ...body, ...where, span: span(days) })
  const whole = meetingFacts({ title: body.plain, days }, { place, language })
  const parts = items.map((item) =>
    meetingFacts({ title: item.name.plain, days: item.days }, { place, language }),
  )
  return finish(context, { place, subject, lead: [sentence], facts: [whole, ...parts] })
}

/**
 * Composes working parties under a heading, each with its days on a line.
 *
 * @param {Context} context
 * @returns {Draft}
 */
export function underHeading(context) {
  const { random } = context
  const bullet = random.pick(['', '', '- '])
  return groups(context, ({ slots, meetings }) => {
    const lines = listed(context, 'groupsHeading', {}, meetings, () => bullet)
    return [[context.say('severalLead', slots), ...lines].join('\n')]
  })
}

/**
 * @param {Context} context
 * @param {PhraseKey} key
 * @param {import('../phrases.mjs').Slots} slots
 * @param {readonly Planned[]} meetings
 * @param {(index: number) => string} mark
 * @returns {string[]}
 */
function listed(context, key, slots, meetings, mark) {
  const form = context.random.pick(context.phrases.item)
  const items = meetings.map(({ name, days }, index) => {
    const item = context.fill(form, {
      plain: name.plain,
      when: context.when(days),
      span: context.span(days),
    })
    return `${mark(index)}${item}`
  })
  return [[context.say(key, slots), ...items].join('\n')]
}

/** @typedef {import('../phrases.mjs').PhraseKey} PhraseKey */
/**
 * @typedef {object} Series
 * @property {Where} place
 * @property {import('../phrases.mjs').Slots} slots
 * @property {readonly Planned[]} meetings
 * @property {readonly MeetingFacts[]} facts in the order of the meetings
 */

/**
 * @param {Context} context
 * @param {(series: Series) => string[]} sayAll returns the sentences that convene
 * @returns {Draft}
 */
export function several(context, sayAll) {
  const place = planPlace(context, 0.2)
  const count = 2 + context.random.integer(3)
  const { meetings, ids } = planSeveral(context, {
    count,
    start: planStart(context),
    isVirtual: !place,
  })
  return draftOf(context, { place, meetings, ids, sayAll })
}

/**
 * @param {Context} context
 * @param {(series: Series) => string[]} sayAll
 * @returns {Draft}
 */
export function groups(context, sayAll) {
  const place = planPlace(context, 0.2)
  const { ids, parties } = planGroups(context, 2 + context.random.integer(3))
  const start = planStart(context)
  const meetings = parties.map((name) => ({
    name,
    ordinal: null,
    days: planDays(context, workday(addDays(start, context.random.pick([0, 1, 2, 7, 8]))), 6),
  }))
  return draftOf(context, { place, meetings, ids, sayAll })
}

/**
 * @param {Context} context
 * @param {{ place: Where, meetings: readonly Planned[], ids: readonly string[] | null, sayAll: (series: Series) => string[] }} series
 * @returns {Draft}
 */
function draftOf(context, { place, meetings, ids, sayAll }) {
  const { language, say, span, join } = context
  const facts = meetings.map(({ name, ordinal, days }) =>
    meetingFacts({ title: name.plain, ordinal, days }, { place, language }),
  )
  const starts = meetings.map(({ days }) => days.start).sort()
  const ends = meetings.map(({ days }) => days.end).sort()
  const all = { start: starts[0] ?? '', end: ends.at(-1) ?? '' }
  const slots = { ...placePhrase(context, place), span: span(all), month: context.month(all.start) }
  const subject = ids
    ? say('subjectGroups', { ...slots, groups: join(ids) })
    : say('subjectSeveral', slots)
  const lead = sayAll({ place, slots, meetings, facts })
  return finish(context, { place, subject, lead, facts })
}

/**
 * @param {Context} context
 * @param {{ place: Where, subject: string, lead: readonly string[], facts: readonly MeetingFacts[] }} parts
 * @returns {Draft}
 */
function finish(context, { place, subject, lead, facts }) {
  return {
    subject,
    paragraphs: [
      [...lead],
      sayVenue(context, place, facts),
      ...sayShared(context, facts),
      ...sayAsides(context, facts),
    ].filter((paragraph) => paragraph.length > 0),
    meetings: inOrder(facts),
    deadlines: null,
    amends: null,
  }
}

/**
 * Returns the phrase for the place, or "online" if there is none.
 *
 * @param {Context} context
 * @param {Where} place
 */
function placePhrase({ random, names, language }, place) {
  const where = place?.names[language]
  return {
    in: where ? random.pick(names.inCity)(where) : names.online,
    city: where?.city ?? names.online,
    country: where?.country ?? '',
  }
}
