import type { CheckInList } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { countAt, doorOn, findPeople, peopleAt, unnamedPlaces, withoutSent } from './check-in-list'

const person = {
  id: '6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e5f',
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
  unnamed: [{ sitting: '2021-12-07', session: null, people: 2 }],
  others: [],
  people: [
    { ...person, code: '7K3M-Q0ZD-4T8P', name: 'Ana María Ñandú', checkedIn: [] },
    { ...person, code: '1111-2222-3333', name: '李 明', organization: 'Tsinghua', checkedIn: [] },
  ],
}
const DOOR = { sitting: '2021-12-07', session: null }
const ID = '6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e5f'
const NOTED = { id: ID, code: '7K3M-Q0ZD-4T8P', ...DOOR, at: '2021-12-07T09:00:00.000Z' }

it('a person counts as checked in for that sitting before the check-in is sent, and for no other sitting', () => {
  const isIn = (door: typeof DOOR) => peopleAt(LIST, [NOTED], door).map((one) => one.isIn)
  expect(isIn(DOOR)).toEqual([true, false])
  expect(isIn({ ...DOOR, sitting: '2021-12-08' })).toEqual([false, false])
})

it('a person who is checked in has the time of the check-in', () => {
  const people = LIST.people.map((one) => ({ ...one, checkedIn: [{ ...DOOR, at: NOTED.at }] }))
  expect(peopleAt({ ...LIST, people }, [], DOOR)[0]?.inSince).toBe(NOTED.at)
  expect(peopleAt(LIST, [], DOOR)[0]?.inSince).toBeNull()
})

it('an undone check-in counts as undone before it is sent, until the next check-in', () => {
  const ana = LIST.people.map((one) => ({ ...one, checkedIn: [{ ...DOOR, at: NOTED.at }] }))
  const list = { ...LIST, people: ana, unnamed: [] }
  const undone = { ...NOTED, act: 'undo' as const }
  const isIn = (queue: (typeof NOTED | typeof undone)[]) =>
    peopleAt(list, queue, DOOR).map((one) => one.isIn)
  expect(isIn([undone])).toEqual([false, true])
  expect(isIn([undone, NOTED])).toEqual([true, true])
  expect(withoutSent([NOTED, undone], [NOTED])).toEqual([undone])
})

it('the check-in count includes unnamed people and check-ins that are not sent yet', () => {
  const [ana, li] = LIST.people
  if (!ana || !li) throw new Error('The list has two people')
  const list = { ...LIST, people: [ana, { ...li, recordAttendance: false }] }
  const queue = [NOTED, { ...NOTED, code: li.code }]
  const count = (door: typeof DOOR) => countAt(list, peopleAt(list, queue, door), queue, door)
  expect(count(DOOR)).toBe(4)
  expect(count({ ...DOOR, sitting: '2021-12-08' })).toBe(0)
})

it('a person without a recorded name is counted once at the entrance, whichever sessions follow', () => {
  const session = { ...DOOR, session: 'opening' }
  expect(unnamedPlaces([], NOTED.code, session)).toEqual([DOOR, session])
  expect(unnamedPlaces([NOTED], NOTED.code, session)).toEqual([session])
  expect(unnamedPlaces([], NOTED.code, DOOR)).toEqual([DOOR])
})

it('people are found by their code in any spelling, and by any part of their name', () => {
  const people = peopleAt(LIST, [], DOOR)
  const names = (text: string) => findPeople(people, text).map(({ name }) => name)
  expect(names('7k3mqozd4t8p')).toEqual(['Ana María Ñandú'])
  expect(names('nandu maria')).toEqual(['Ana María Ñandú'])
  expect(names('李')).toEqual(['李 明'])
  expect(names('tsinghua')).toEqual(['李 明'])
  expect(names('  ')).toEqual([])
})

it('a name whose words start with the text hides names that only contain it', () => {
  const people = ['Ana Ejemplo', 'Hana Rei'].map((name) => ({
    ...{ name, organization: null, code: '1111-2222-3333' },
  }))
  const names = (text: string) => findPeople(people, text).map(({ name }) => name)
  expect(names('ana e')).toEqual(['Ana Ejemplo'])
  expect(names('emplo')).toEqual(['Ana Ejemplo'])
  expect(names('an')).toEqual(['Ana Ejemplo'])
  expect(names('e')).toEqual(['Ana Ejemplo'])
})

it('the default is today, or the first day', () => {
  expect(doorOn(LIST, '2021-12-08').sitting).toBe('2021-12-08')
  expect(doorOn(LIST, '2021-11-01').sitting).toBe('2021-12-07')
})

it('check-ins that arrive during sending stay in the queue', () => {
  const later = {
    ...NOTED,
    id: '6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e60',
    at: '2021-12-07T10:00:00.000Z',
  }
  expect(withoutSent([NOTED, later], [NOTED])).toEqual([later])
})
