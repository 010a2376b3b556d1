import { calendarOf } from '../../dates.mjs'

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(
  ' ',
)
const WEEKDAYS = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ')

/** @typedef {import('../../dates.mjs').CalendarDay} Day */

const month = (/** @type {Day} */ d) => MONTHS[d.month - 1] ?? ''
const weekday = (/** @type {Day} */ d) => WEEKDAYS[d.weekday] ?? ''
const short = (/** @type {Day} */ d) => `${d.day} ${month(d)}`
const full = (/** @type {Day} */ d) => `${short(d)} ${d.year}`
const first = (/** @type {Day} */ a, /** @type {Day} */ b) =>
  a.month === b.month ? String(a.day) : short(a)
const half = (/** @type {string} */ time) => {
  const hour = Number(time.slice(0, 2))
  const shown = ((hour + 11) % 12) + 1
  return `${shown}:${time.slice(3)} ${hour < 12 ? 'صباحاً' : 'مساءً'}`
}
const hour = (/** @type {string} */ time) => time.replace(/^0/, '')

export const calendar = calendarOf({
  day: [full, (d) => `${weekday(d)} ${full(d)}`, (d) => `${weekday(d)}، ${full(d)}`],
  issued: [full],
  on: [(d) => `يوم ${full(d)}`, (d) => `يوم ${weekday(d)} ${full(d)}`, (d) => `في ${full(d)}`],
  shortDay: [short],
  span: [
    (a, b) => (a.month === b.month ? `${a.day}-${full(b)}` : `${short(a)} - ${full(b)}`),
    (a, b) => `${first(a, b)} – ${full(b)}`,
    (a, b) => `من ${first(a, b)} إلى ${full(b)}`,
    (a, b) => `${first(a, b)} إلى ${full(b)}`,
  ],
  when: [
    (a, b) => `من ${first(a, b)} إلى ${full(b)}`,
    (a, b) => `في الفترة من ${first(a, b)} إلى ${full(b)}`,
    (a, b) => `من ${weekday(a)} ${first(a, b)} إلى ${weekday(b)} ${full(b)}`,
    (a, b) => `خلال الفترة ${first(a, b)}-${full(b)}`,
    (a, b) => `من ${first(a, b)} حتى ${full(b)}`,
  ],
  month: (d) => `${month(d)} ${d.year}`,
  days: (days) => `يومي ${joinDays(days)}`.replace(/^يومي (\d+، )/, 'أيام $1'),
  time: [
    (t) => `الساعة ${t}`,
    (t) => `الساعة ${hour(t)}`,
    (t) => `الساعة ${half(t)}`,
    (t) => `الساعة ${t}`,
    (t) => `الساعة ${half(t)}`,
  ],
  times: [
    (a, b) => `من الساعة ${a} إلى الساعة ${b}`,
    (a, b) => `من الساعة ${hour(a)} حتى الساعة ${hour(b)}`,
    (a, b) => `من الساعة ${half(a)} إلى الساعة ${half(b)}`,
    (a, b) => `بين الساعة ${a} والساعة ${b}`,
    (a, b) => `من الساعة ${half(a)} حتى الساعة ${half(b)}`,
  ],
})

/** @param {readonly Day[]} days in one month */
function joinDays(days) {
  const last = days.at(-1)
  const before = days.slice(0, -1).map((d) => d.day)
  return last ? `${before.join('، ')} و${full(last)}` : ''
}
