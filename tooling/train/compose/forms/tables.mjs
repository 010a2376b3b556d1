import { addDays } from '../dates.mjs'
import { groups, several } from './several-meetings.mjs'

/** @typedef {import('../context.mjs').Context} Context */
/** @typedef {import('../facts.mjs').Draft} Draft */

const OPENINGS = ['09:00', '09:30', '10:00', '14:00']

/**
 * A table with columns for the first and the last day.
 *
 * @param {Context} context
 * @returns {Draft}
 */
export function startAndEndColumns(context) {
  const { say, day } = context
  return several(context, ({ slots, meetings }) => {
    const header = [say('tableName'), ...headerPair(context)]
    const rows = meetings.map(({ name, days }) => [name.plain, day(days.start), day(days.end)])
    return [`${say('tableLead', slots)}\n${table(context, [header, ...rows])}`]
  })
}

/**
 * A table with name, days, deadline, opening and place, or some of these.
 *
 * @param {Context} context
 * @returns {Draft}
 */
export function fullTable(context) {
  const { random, say, day, span, time } = context
  const hasOpening = random.chance(0.7)
  const isNamedZone = random.chance(0.5)
  const what = say('tableDeadlineWhat')
  return groups(context, ({ place, slots, meetings, facts }) => {
    const hasPlace = place !== null && random.chance(0.6)
    const zone = hasOpening && place ? place.zone : null
    const zoneWords = zone && isNamedZone ? say('zoneLocal') : ''
    const rows = meetings.map(({ name, days }, index) => {
      const due = addDays(days.start, -7)
      const opens = random.pick(OPENINGS)
      const fact = facts[index]
      fact?.deadlines.push({ date: due, what })
      if (zone && fact) Object.assign(fact, { startTime: opens, zone })
      return [
        name.plain,
        span(days),
        day(due),
        ...(zone ? [`${day(days.start)}${context.names.comma}${time(opens)}`] : []),
        ...(hasPlace ? [slots['city'] ?? ''] : []),
      ]
    })
    const header = [
      say('tableName'),
      say('tableDates'),
      say('tableDeadline'),
      ...(zone ? [`${say('tableOpening')}${zoneWords}`] : []),
      ...(hasPlace ? [say('tablePlace')] : []),
    ]
    return [`${say('tableLead', slots)}\n${table(context, [header, ...rows])}`]
  })
}

/**
 * Headers of the two columns that belong together.
 *
 * @param {Context} context
 */
function headerPair({ random, phrases }) {
  const index = random.integer(phrases.tableStart.length)
  return [phrases.tableStart[index] ?? '', phrases.tableEnd[index] ?? '']
}

/**
 * Rows with tabs between cells, or each cell on a line.
 *
 * @param {Context} context
 * @param {readonly (readonly string[])[]} rows
 */
function table({ random }, rows) {
  return random.chance(0.6)
    ? rows.map((row) => row.join('\t')).join('\n')
    : rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n')
}
