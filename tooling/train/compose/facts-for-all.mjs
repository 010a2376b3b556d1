import { addDays } from './dates.mjs'
import { capital } from './names.mjs'
import { fill } from './phrases.mjs'

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./facts.mjs').MeetingFacts} MeetingFacts */

const ITU_GROUPS = ['member-states', 'sector-members', 'associates', 'academia']
const LANGUAGE_SETS = [
  ['en'],
  ['en', 'fr'],
  ['en', 'es'],
  ['en', 'ru'],
  ['ar', 'en'],
  ['zh', 'en'],
  ['en', 'fr', 'es'],
  ['fr'],
  ['es'],
]
const DEADLINE_DAYS_BEFORE = [7, 14, 21, 28, 35]

/**
 * Composes sentences for all meetings of a letter: languages, participation, fee, registration, deadlines. Each group
 * is a paragraph.
 *
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 * @returns {string[][]}
 */
export function sayShared(context, meetings) {
  if (context.isBrief) return []
  return [
    sayLanguages(context, meetings),
    [...sayParticipation(context, meetings), ...sayFee(context, meetings)],
    sayRegistration(context, meetings),
    ...sayDeadlines(context, meetings),
  ].filter((paragraph) => paragraph.length > 0)
}

/**
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 */
function sayLanguages({ random, say, names, join }, meetings) {
  if (random.chance(0.5)) return []
  const languages = random.pick(LANGUAGE_SETS)
  for (const meeting of meetings) meeting.languages = languages
  return [say('spoken', { langs: join(languages.map((code) => names.languages[code] ?? code)) })]
}

/**
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 */
function sayParticipation({ random, say, issuer }, meetings) {
  if (issuer.field === 'un' || random.chance(0.5)) return []
  const isOpenToAnyone = random.chance(0.4)
  const groups = isOpenToAnyone ? [...ITU_GROUPS, 'individuals-from-member-countries'] : ITU_GROUPS
  for (const meeting of meetings) meeting.participation = groups
  return [say(isOpenToAnyone ? 'openToAnyone' : 'openToItu')]
}

/**
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 */
function sayFee({ random, say }, meetings) {
  if (random.chance(0.65)) return []
  for (const meeting of meetings) meeting.fee = 'free'
  return [say('free')]
}

/**
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 */
function sayRegistration(context, meetings) {
  const { random, say, phrases } = context
  if (random.chance(0.45)) return []
  for (const meeting of meetings) meeting.registrationRequired = true
  if (random.chance(0.4)) return [say('registration')]
  const index = random.integer(phrases.registerBy.length)
  const date = deadlineBefore(context, meetings)
  const what = phrases.registerByWhat[index] ?? ''
  for (const meeting of meetings) meeting.deadlines.push({ date, what })
  return [fill(phrases.registerBy[index] ?? '', { date: context.day(date) })]
}

/**
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 * @returns {string[][]}
 */
function sayDeadlines(context, meetings) {
  const { random, say, phrases, day } = context
  if (random.chance(0.45)) return []
  const isDue = meetings.some(({ deadlines }) =>
    deadlines.some(({ what }) => phrases.tableDeadlineWhat.includes(what)),
  )
  const open = phrases.deadlineWhat.slice(isDue ? 1 : 0)
  const deadlines = random
    .sample(open, 1 + random.integer(3))
    .map((what) => ({ date: deadlineBefore(context, meetings), what }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  for (const meeting of meetings) meeting.deadlines.push(...deadlines)
  if (random.chance(0.6)) {
    return [deadlines.map(({ date, what }) => say('deadline', { date: day(date), what }))]
  }
  const lines = deadlines.map(({ date, what }) => `${day(date)}\t${capital(what)}`)
  return [[[say('deadlinesLead'), ...lines].join('\n')]]
}

/**
 * @param {Context} context
 * @param {readonly MeetingFacts[]} meetings
 */
function deadlineBefore({ random }, meetings) {
  const start = meetings.map(({ startDate }) => startDate).sort()[0] ?? ''
  return addDays(start, -random.pick(DEADLINE_DAYS_BEFORE))
}
