import { calendarOf } from '../../dates.mjs'

const WEEKDAYS = '日一二三四五六'

/** @typedef {import('../../dates.mjs').CalendarDay} Day */

const weekday = (/** @type {Day} */ d) => `星期${WEEKDAYS.charAt(d.weekday)}`
const short = (/** @type {Day} */ d) => `${d.month}月${d.day}日`
const full = (/** @type {Day} */ d) => `${d.year}年${short(d)}`
const last = (/** @type {Day} */ a, /** @type {Day} */ b) =>
  a.month === b.month ? `${b.day}日` : short(b)
const spaced = (/** @type {string} */ text) =>
  text
    .replace(/(\d+)([年月日])/g, ' $1 $2 ')
    .replace(/ +/g, ' ')
    .trim()
const hour = (/** @type {string} */ time) => Number(time.slice(0, 2))
const clock = (/** @type {string} */ time) =>
  time.endsWith(':00') ? `${hour(time)}时` : `${hour(time)}时${time.slice(3)}分`
const half = (/** @type {string} */ time) => {
  const word = hour(time) < 12 ? '上午' : '下午'
  const shown = hour(time) > 12 ? hour(time) - 12 : hour(time)
  return `${word}${shown}${time.endsWith(':00') ? '时' : `时${time.slice(3)}分`}`
}
const named = (/** @type {string} */ time) =>
  time >= '18:00'
    ? `晚上${hour(time) - 12}时${time.slice(3)}分`
    : time < '06:00'
      ? `凌晨${clock(time)}`
      : half(time)

export const calendar = calendarOf({
  day: [full, (d) => `${full(d)}（${weekday(d)}）`, (d) => spaced(full(d))],
  issued: [full, (d) => spaced(full(d))],
  on: [full, (d) => `${full(d)}（${weekday(d)}）`],
  shortDay: [short],
  span: [
    (a, b) => `${full(a)}至${last(a, b)}`,
    (a, b) => `${full(a)}-${last(a, b)}`,
    (a, b) =>
      a.month === b.month
        ? `${a.year}年${a.month}月${a.day}-${b.day}日`
        : `${full(a)}至${short(b)}`,
    (a, b) => spaced(`${full(a)}至${last(a, b)}`),
  ],
  when: [
    (a, b) => `${full(a)}至${last(a, b)}`,
    (a, b) => `${full(a)}（${weekday(a)}）至${last(a, b)}（${weekday(b)}）`,
    (a, b) => `${full(a)}至${last(a, b)}（含首尾两日）`,
    (a, b) =>
      a.month === b.month
        ? `${a.year}年${a.month}月${a.day}-${b.day}日`
        : `${full(a)}至${short(b)}`,
  ],
  month: (d) => `${d.year}年${d.month}月`,
  days: joinDays,
  time: [clock, (t) => t, named, (t) => `${hour(t)}:${t.slice(3)}`, clock],
  times: [
    (a, b) => `${clock(a)}至${clock(b)}`,
    (a, b) => `${a}至${b}`,
    (a, b) => `${named(a)}至${named(b)}`,
    (a, b) => `${hour(a)}:${a.slice(3)}-${hour(b)}:${b.slice(3)}`,
    (a, b) => `${clock(a)}至${clock(b)}`,
  ],
})

/** @param {readonly Day[]} days in one month */
function joinDays(days) {
  const [start] = days
  const numbers = days.map((d) => `${d.day}日`)
  const final = numbers.pop() ?? ''
  return start ? `${start.year}年${start.month}月${numbers.join('、')}和${final}` : ''
}
