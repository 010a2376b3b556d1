import { expect, it } from 'vitest'
import { FIRST_READING } from '../../../test/first-reading'
import type { Meeting } from '../../meetings/index'
import { checkCircular } from './check-circular'

const { circular, meetings } = FIRST_READING
const check = (change: Partial<Meeting>) =>
  checkCircular(
    circular,
    meetings.map((meeting) => ({ ...meeting, ...change })),
  )

it('the first letter has no impossible facts', () => {
  expect(check({})).toEqual([])
})

it('a meeting before its letter, reversed times and a late deadline are reported', () => {
  const day = { date: '2021-10-01', startTime: '15:30', endTime: '10:00', endDate: null }
  const found = check({
    schedule: { zone: 'Europe/Zurich', days: [day] },
    deadlines: [{ date: '2021-10-02', what: 'contributions' }],
  })
  expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['closes-before-opens', '/meetings/0/schedule/days/0/endTime'],
    ['meeting-before-letter', '/meetings/0/schedule/days/0/date'],
    ['deadline-after-meeting', '/meetings/0/deadlines/0/date'],
  ])
})

it('a sitting that ends on the next day is not reported', () => {
  const night = { date: '2021-12-07', startTime: '22:00', endTime: '01:30', endDate: '2021-12-08' }
  const deadlines = [{ date: '2021-12-08', what: 'contributions' }]
  expect(check({ schedule: { zone: '+05:30', days: [night] }, deadlines })).toEqual([])
})

it('a skipped paragraph number is reported', () => {
  const paragraphs = circular.paragraphs.filter(({ number }) => number !== '3')
  expect(checkCircular({ ...circular, paragraphs }, [])).toMatchObject([
    { code: 'paragraph-number-skipped', pointer: '/circular/paragraphs/2/number' },
  ])
})
