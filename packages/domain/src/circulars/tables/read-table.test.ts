import { expect, it } from 'vitest'
import { findTable } from './read-table'
import { splitLetter } from '../segments/index'
import { readTokens } from '../tokens/index'
import { wordsOf } from '../tokens/index'

const rowsOf = (text: string) => {
  const letter = splitLetter(readTokens(text), 'en')
  const words = (range: Parameters<typeof wordsOf>[1] | null) =>
    range && wordsOf(letter.tokens, range)
  return findTable(letter).map(({ name, days, deadline, due, opening }) => [
    words(name),
    days.days.join(),
    deadline?.days.join() ?? null,
    words(due),
    opening?.opens ?? null,
  ])
}

const A = ['Working Party 5A', '2022-11-14,2022-11-24', '2022-11-07', 'contributions', '09:30']
const B = ['Working Party 5B', '2022-11-15,2022-11-25', '2022-11-08', 'contributions', '14:00']

it('a table is read when everything is glued', () => {
  expect(
    rowsOf(
      'shown below:GroupMeeting datesDeadline for contributions1600 hours UTCOpening session' +
        '(local time)Working Party 5A14 - 24 November 2022Monday, 7 November 2022Monday, 14 November ' +
        '2022at 0930 hoursWorking Party 5B15 - 25 November 2022Tuesday, 8 November 2022Tuesday, ' +
        '15 November 2022at 1400 hours',
    ),
  ).toEqual([A, B])
})

it('a table is read from cells in lines', () => {
  expect(
    rowsOf(`1 The dates are shown below.
Group | Meeting dates | Deadline for contributions | Opening session
Working Party 5A | 14-24 November 2022 | 7 November 2022 | 14 November 2022 at 0930 hours
Working Party 5B | 15-25 November 2022 | 8 November 2022 | 15 November 2022 at 1400 hours`),
  ).toEqual([A, B])
})

it('a table that is not one of meetings has no rows', () => {
  expect(
    rowsOf('Deadline for contributions: 7 November 2022. Dates of the past: 4 May 2021.'),
  ).toEqual([])
})

it('days that follow each other in a column are no deadlines of one another', () => {
  expect(
    rowsOf(`1 The dates are shown below.
Group
Meeting dates
Deadline for contributions
Opening session
Working Party 5A
Working Party 5B
15-25 November 2022
14-24 November 2022
8 November 2022
7 November 2022
15 November 2022 at 0930 hours
14 November 2022 at 1400 hours`).map(([name, days, due]) => [name, days, due]),
  ).toEqual([
    ['Working Party 5A', '2022-11-15,2022-11-25', '2022-11-08'],
    ['Working Party 5B', '2022-11-14,2022-11-24', '2022-11-07'],
  ])
})
