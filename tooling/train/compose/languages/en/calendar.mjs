import { calendarOf } from '../../dates.mjs'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** @typedef {import('../../dates.mjs').CalendarDay} Day */

const month = (/** @type {Day} */ d) => MONTHS[d.month - 1] ?? ''
const weekday = (/** @type {Day} */ d) => WEEKDAYS[d.weekday] ?? ''
const short = (/** @type {Day} */ d) => `${d.day} ${month(d)}`
const full = (/** @type {Day} */ d) => `${short(d)} ${d.year}`
const first = (/** @type {Day} */ a, /** @type {Day} */ b) =>
  a.month === b.month ? String(a.day) : short(a)
const twelve = (/** @type {string} */ time) => {
  const [hour = 0, minute = ''] = [Number(time.slice(0, 2)), time.slice(3)]
  return `${String(((hour + 11) % 12) + 1)}:${minute}`
}
const half = (/** @type {string} */ time) => (time < '12:00' ? 'a.m.' : 'p.m.')

export const calendar = calendarOf({
  day: [full, (d) => `${weekday(d)}, ${full(d)}`, (d) => `${weekday(d)} ${full(d)}`],
  issued: [full],
  on: [
    (d) => `on ${full(d)}`,
    (d) => `on ${weekday(d)}, ${full(d)}`,
    (d) => `on ${weekday(d)} ${full(d)}`,
  ],
  shortDay: [short],
  span: [
    (a, b) => (a.month === b.month ? `${a.day}-${full(b)}` : `${short(a)} - ${full(b)}`),
    (a, b) => `${first(a, b)} – ${full(b)}`,
    (a, b) => `${first(a, b)} to ${full(b)}`,
    (a, b) => `${first(a, b)}–${full(b)}`,
  ],
  when: [
    (a, b) => `from ${first(a, b)} to ${full(b)}`,
    (a, b) => `from ${first(a, b)} to ${full(b)}, inclusive`,
    (a, b) => `on ${first(a, b)}-${full(b)}`,
    (a, b) => `from ${weekday(a)}, ${short(a)} to ${weekday(b)}, ${full(b)}`,
    (a, b) => `between ${first(a, b)} and ${full(b)}`,
  ],
  month: (d) => `${month(d)} ${d.year}`,
  days: (days) => `on ${joinDays(days)}`,
  time: [
    (t) => `${t.replace(':', '')} hours`,
    (t) => `${t} hours`,
    (t) => `${twelve(t)} ${half(t)}`,
    (t) => t,
    (t) => `${twelve(t).replace(':', '.')} ${half(t)}`,
  ],
  times: [
    (a, b) => `from ${a.replace(':', '')} to ${b.replace(':', '')} hours`,
    (a, b) => `from ${a} to ${b} hours`,
    (a, b) => `from ${twelve(a)} ${half(a)} to ${twelve(b)} ${half(b)}`,
    (a, b) => `from ${a} to ${b}`,
    (a, b) =>
      `between ${twelve(a).replace(':', '.')} ${half(a)} and ${twelve(b).replace(':', '.')} ${half(b)}`,
  ],
})

/** @param {readonly Day[]} days in one month */
function joinDays(days) {
  const last = days.at(-1)
  const before = days.slice(0, -1).map((d) => d.day)
  return last ? `${before.join(', ')} and ${full(last)}` : ''
}
