/**
 * What the facts of a letter say about the roles of its dates, and about the names they belong to.
 *
 * @typedef {import('./log-linear.mjs').Choice} Choice
 * @typedef {{ title: string | null, startDate: string | null, endDate: string | null, deadlines?: { date: string }[] }} ExpectedMeeting
 * @typedef {{ issuedOn?: string | null, meetings?: ExpectedMeeting[], deadlines?: { date: string }[] }} Expected
 */

/** @typedef {'issued' | 'meeting' | 'deadline' | 'other'} Role */

/**
 * Returns the role that the known facts give to the days of a date.
 *
 * @param {readonly string[]} days first and last
 * @param {Expected} expected
 * @returns {Role}
 */
export function roleOf(days, expected) {
  const [first = '', last = first] = [days[0], days.at(-1)]
  const meetings = expected.meetings ?? []
  const deadlines = [
    ...(expected.deadlines ?? []),
    ...meetings.flatMap((meeting) => meeting.deadlines ?? []),
  ]
  const isOfMeeting = meetings.some((meeting) => isWithin(first, last, meeting))
  if (isOfMeeting) return 'meeting'
  if (deadlines.some(({ date }) => date === last)) return 'deadline'
  return first === expected.issuedOn ? 'issued' : 'other'
}

/**
 * @param {string} first
 * @param {string} last
 * @param {ExpectedMeeting} meeting
 */
function isWithin(first, last, { startDate, endDate }) {
  return startDate !== null && startDate <= first && last <= (endDate ?? startDate)
}

/**
 * Which of the meetings that are known a date is of: those with exactly its days, else those
 * around it.
 *
 * @param {readonly string[]} days
 * @param {Expected} expected
 */
export function meetingsOf(days, { meetings = [] }) {
  const [first = '', last = first] = [days[0], days.at(-1)]
  const exact = meetings.filter(
    ({ startDate, endDate }) => startDate === first && (endDate ?? startDate) === last,
  )
  return exact.length > 0 ? exact : meetings.filter((meeting) => isWithin(first, last, meeting))
}

/**
 * Whether days hold those of two meetings at least: the week in which they are held. Such a date is
 * neither right nor wrong as the date of a meeting.
 *
 * @param {readonly string[]} days
 * @param {Expected} expected
 */
export function isWhole(days, { meetings = [] }) {
  const [first = '', last = first] = [days[0], days.at(-1)]
  const held = meetings.filter(
    ({ startDate, endDate }) =>
      startDate !== null && first <= startDate && (endDate ?? startDate) <= last,
  )
  return held.length > 1
}
