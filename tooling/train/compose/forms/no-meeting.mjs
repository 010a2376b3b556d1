import { addDays, workday } from '../dates.mjs'
import { fill } from '../phrases.mjs'
import { fillersOf, sayEarlier } from '../asides.mjs'

/** @typedef {import('../context.mjs').Context} Context */
/** @typedef {import('../facts.mjs').Draft} Draft */

/** The deadline, as an index of the list of possible deadlines. */
const COMMENTS = 0
const REPLIES = 1
const NOMINATIONS = 2
const ANSWERS = 3

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function consultation(context) {
  const what = context.random.pick([COMMENTS, REPLIES])
  return request(context, { key: 'consultation', subjectKey: 'subjectConsultation', what })
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function nominations(context) {
  return request(context, {
    key: 'nominations',
    subjectKey: 'subjectNominations',
    what: NOMINATIONS,
  })
}

/**
 * @param {Context} context
 * @returns {Draft}
 */
export function questionnaire(context) {
  const what = context.random.pick([REPLIES, ANSWERS])
  return request(context, { key: 'questionnaire', subjectKey: 'subjectQuestionnaire', what })
}

/**
 * @param {Context} context
 * @param {{ key: import('../phrases.mjs').PhraseKey, subjectKey: import('../phrases.mjs').PhraseKey, what: number }} request
 * @returns {Draft}
 */
function request(context, { key, subjectKey, what }) {
  const { random, say, names, phrases, day, issuedOn } = context
  const topic = random.pick(names.topics)
  const due = workday(addDays(issuedOn, 30 + random.integer(60)))
  const words = phrases.repliesWhat[what] ?? ''
  const replies = fill(random.pick(phrases.replies), { what: words, date: day(due) })
  const fillers = random.sample(fillersOf(phrases.filler, 'none'), random.integer(2))
  return {
    subject: say(subjectKey, { topic }),
    paragraphs: [
      [say(key, { topic })],
      ...(random.chance(0.3) ? [[sayEarlier(context, issuedOn)]] : []),
      [replies],
      ...fillers.map((filler) => [filler]),
    ],
    meetings: [],
    deadlines: [{ date: due, what: words }],
    amends: null,
  }
}
