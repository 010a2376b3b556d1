import { calendarOf } from '../../dates.mjs'

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const IN_MONTHS =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ')
const WEEKDAYS = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ')
const FROM_WEEKDAYS = 'воскресенья понедельника вторника среды четверга пятницы субботы'.split(' ')
const TO_WEEKDAYS = 'воскресенье понедельник вторник среду четверг пятницу субботу'.split(' ')

/** @typedef {import('../../dates.mjs').CalendarDay} Day */

const month = (/** @type {Day} */ d) => MONTHS[d.month - 1] ?? ''
const short = (/** @type {Day} */ d) => `${d.day} ${month(d)}`
const full = (/** @type {Day} */ d) => `${short(d)} ${d.year} года`
const first = (/** @type {Day} */ a, /** @type {Day} */ b) =>
  a.month === b.month ? String(a.day) : short(a)
const spoken = (/** @type {string} */ time) => `${time.slice(0, 2)} час. ${time.slice(3)} мин.`

export const calendar = calendarOf({
  day: [full, (d) => `${short(d)} ${d.year} г.`],
  issued: [full, (d) => `${short(d)} ${d.year} г.`],
  on: [
    full,
    (d) => `в ${TO_WEEKDAYS[d.weekday] ?? ''}, ${full(d)}`,
    (d) => `${full(d)} (${WEEKDAYS[d.weekday] ?? ''})`,
  ],
  shortDay: [short],
  span: [
    (a, b) => (a.month === b.month ? `${a.day}–${full(b)}` : `${short(a)} – ${full(b)}`),
    (a, b) => `${first(a, b)} – ${full(b)}`,
    (a, b) => `с ${first(a, b)} по ${full(b)}`,
    (a, b) => (a.month === b.month ? `${a.day}-${full(b)}` : `${short(a)} - ${full(b)}`),
  ],
  when: [
    (a, b) => `с ${first(a, b)} по ${full(b)}`,
    (a, b) => `с ${first(a, b)} по ${full(b)} включительно`,
    (a, b) => `${first(a, b)}–${full(b)}`,
    (a, b) =>
      `с ${FROM_WEEKDAYS[a.weekday] ?? ''}, ${short(a)}, по ${TO_WEEKDAYS[b.weekday] ?? ''}, ${full(b)}`,
    (a, b) => `в период с ${first(a, b)} по ${full(b)}`,
  ],
  month: (d) => `${IN_MONTHS[d.month - 1] ?? ''} ${d.year} года`,
  days: joinDays,
  time: [
    spoken,
    (t) => t,
    (t) => `${t.replace(':', ' ч. ')} мин.`,
    (t) => t.replace(':', '.'),
    spoken,
  ],
  times: [
    (a, b) => `с ${spoken(a)} до ${spoken(b)}`,
    (a, b) => `с ${a} до ${b}`,
    (a, b) => `с ${a.replace(':', ' ч. ')} мин. до ${b.replace(':', ' ч. ')} мин.`,
    (a, b) => `с ${a.replace(':', '.')} до ${b.replace(':', '.')}`,
    (a, b) => `с ${spoken(a)} до ${spoken(b)}`,
  ],
})

/** @param {readonly Day[]} days in one month */
function joinDays(days) {
  const last = days.at(-1)
  const before = days.slice(0, -1).map((d) => d.day)
  return last ? `${before.join(', ')} и ${full(last)}` : ''
}
