import { calendarOf } from '../../dates.mjs'

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')

/** @typedef {import('../../dates.mjs').CalendarDay} Day */

const month = (/** @type {Day} */ d) => MONTHS[d.month - 1] ?? ''
const weekday = (/** @type {Day} */ d) => WEEKDAYS[d.weekday] ?? ''
const number = (/** @type {Day} */ d) => (d.day === 1 ? '1er' : String(d.day))
const short = (/** @type {Day} */ d) => `${number(d)} ${month(d)}`
const full = (/** @type {Day} */ d) => `${short(d)} ${d.year}`
const first = (/** @type {Day} */ a, /** @type {Day} */ b) =>
  a.month === b.month ? number(a) : short(a)
const spoken = (/** @type {string} */ time) => {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)]
  return minute === '00' ? `${hour} heures` : `${hour} h ${minute}`
}

export const calendar = calendarOf({
  day: [full, (d) => `${weekday(d)} ${full(d)}`],
  issued: [full, (d) => `le ${full(d)}`],
  on: [(d) => `le ${full(d)}`, (d) => `le ${weekday(d)} ${full(d)}`],
  shortDay: [short],
  span: [
    (a, b) => (a.month === b.month ? `${number(a)}-${full(b)}` : `${short(a)} - ${full(b)}`),
    (a, b) => `${first(a, b)} – ${full(b)}`,
    (a, b) => `du ${first(a, b)} au ${full(b)}`,
    (a, b) => `${first(a, b)} au ${full(b)}`,
  ],
  when: [
    (a, b) => `du ${first(a, b)} au ${full(b)}`,
    (a, b) => `du ${first(a, b)} au ${full(b)} inclus`,
    (a, b) => `du ${weekday(a)} ${first(a, b)} au ${weekday(b)} ${full(b)}`,
    (a, b) => `entre le ${first(a, b)} et le ${full(b)}`,
  ],
  month: (d) => `${month(d)} ${d.year}`,
  days: (days) => `les ${joinDays(days)}`,
  time: [
    (t) => `${Number(t.slice(0, 2))} h ${t.slice(3)}`,
    (t) => t.replace(':', 'h'),
    spoken,
    (t) => t,
    (t) => `${t.replace(':', ' h ')}`,
  ],
  times: [
    (a, b) =>
      `de ${Number(a.slice(0, 2))} h ${a.slice(3)} à ${Number(b.slice(0, 2))} h ${b.slice(3)}`,
    (a, b) => `de ${a.replace(':', 'h')} à ${b.replace(':', 'h')}`,
    (a, b) => `de ${spoken(a)} à ${spoken(b)}`,
    (a, b) => `de ${a} à ${b}`,
    (a, b) => `entre ${a.replace(':', ' h ')} et ${b.replace(':', ' h ')}`,
  ],
})

/** @param {readonly Day[]} days in one month */
function joinDays(days) {
  const last = days.at(-1)
  return last ? `${days.slice(0, -1).map(number).join(', ')} et ${full(last)}` : ''
}
