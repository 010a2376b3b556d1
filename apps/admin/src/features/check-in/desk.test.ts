import type { CheckInList } from '@u4ssc/client'
import { expect, it } from 'vitest'
import { doorOn, findPeople, peopleAt, withoutSent } from './desk'

const person = {
  organization: null,
  country: 'CO',
  mode: 'on-site',
  recordAttendance: true,
} as const
const LIST: CheckInList = {
  meeting: 'u4ssc-6',
  title: 'Sixth meeting',
  sittings: ['2021-12-07', '2021-12-08'],
  sessions: [],
  people: [
    { ...person, code: '7K3M-Q0ZD-4T8P', name: 'Ana María Ñandú', checkedIn: [] },
    { ...person, code: '1111-2222-3333', name: '李 明', organization: 'Tsinghua', checkedIn: [] },
  ],
}
const DOOR = { sitting: '2021-12-07', session: null }
const NOTED = { code: '7K3M-Q0ZD-4T8P', ...DOOR, at: '2021-12-07T09:00:00.000Z' }

it('who is noted is in before it is sent, at that door and no other', () => {
  const isIn = (door: typeof DOOR) => peopleAt(LIST, [NOTED], door).map((one) => one.isIn)
  expect(isIn(DOOR)).toEqual([true, false])
  expect(isIn({ ...DOOR, sitting: '2021-12-08' })).toEqual([false, false])
})

it('people are found by their code however it is typed, and by any part of their name', () => {
  const people = peopleAt(LIST, [], DOOR)
  const names = (text: string) => findPeople(people, text).map(({ name }) => name)
  expect(names('7k3mqozd4t8p')).toEqual(['Ana María Ñandú'])
  expect(names('nandu maria')).toEqual(['Ana María Ñandú'])
  expect(names('李')).toEqual(['李 明'])
  expect(names('tsinghua')).toEqual(['李 明'])
  expect(names('  ')).toEqual([])
})

it('the door is that of today, else of the first day', () => {
  expect(doorOn(LIST, '2021-12-08').sitting).toBe('2021-12-08')
  expect(doorOn(LIST, '2021-11-01').sitting).toBe('2021-12-07')
})

it('what came while the others were sent stays to be sent', () => {
  const later = { ...NOTED, at: '2021-12-07T10:00:00.000Z' }
  expect(withoutSent([NOTED, later], [NOTED])).toEqual([later])
})
