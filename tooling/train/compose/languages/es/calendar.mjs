import { calendarOf } from '../../dates.mjs'

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  )
const WEEKDAYS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ')

/** @typedef {import('../../dates.mjs').CalendarDay} Day */

const month = (/** @type {Day} */ d) => MONTHS[d.month - 1] ?? ''
const weekday = (/** @type {Day} */ d) => WEEKDAYS[d.weekday] ?? ''
const short = (/** @type {Day} */ d) => `${d.day} de ${month(d)}`
const full = (/** @type {Day} */ d) => `${short(d)} de ${d.year}`
const first = (/** @type {Day} */ a, /** @type {Day} */ b) =>
  a.month === b.month ? String(a.day) : short(a)
const hour = (/** @type {string} */ time) => time.replace(/^0/, '')

export const calendar = calendarOf({
  day: [full, (d) => `${weekday(d)} ${full(d)}`, (d) => `${weekday(d)}, ${full(d)}`],
  issued: [full],
  on: [(d) => `el ${full(d)}`, (d) => `el ${weekday(d)} ${full(d)}`, (d) => `el día ${full(d)}`],
  shortDay: [short],
  span: [
    (a, b) => (a.month === b.month ? `${a.day}-${full(b)}` : `${short(a)} - ${full(b)}`),
    (a, b) => `${first(a, b)} – ${full(b)}`,
    (a, b) => `del ${first(a, b)} al ${full(b)}`,
    (a, b) => `${first(a, b)} al ${full(b)}`,
  ],
  when: [
    (a, b) => `del ${first(a, b)} al ${full(b)}`,
    (a, b) => `del ${first(a, b)} al ${full(b)}, ambos inclusive`,
    (a, b) => `del ${weekday(a)} ${first(a, b)} al ${weekday(b)} ${full(b)}`,
    (a, b) => `entre el ${first(a, b)} y el ${full(b)}`,
  ],
  month: (d) => `${month(d)} de ${d.year}`,
  days: (days) => `los días ${joinDays(days)}`,
  time: [
    (t) => `${t.replace(':', '.')} horas`,
    (t) => `${hour(t)} horas`,
    (t) => `${hour(t)} h`,
    (t) => t,
    (t) => `${hour(t).replace(':', '.')} h`,
  ],
  times: [
    (a, b) => `de ${a.replace(':', '.')} a ${b.replace(':', '.')} horas`,
    (a, b) => `de las ${hour(a)} a las ${hour(b)} horas`,
    (a, b) => `de ${hour(a)} a ${hour(b)} h`,
    (a, b) => `de ${a} a ${b}`,
    (a, b) => `entre las ${hour(a).replace(':', '.')} y las ${hour(b).replace(':', '.')} h`,
  ],
})

/** @param {readonly Day[]} days in one month */
function joinDays(days) {
  const last = days.at(-1)
  const before = days.slice(0, -1).map((d) => d.day)
  return last ? `${before.join(', ')} y ${full(last)}` : ''
}
