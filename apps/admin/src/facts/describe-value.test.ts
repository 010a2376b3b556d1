import { expect, it } from 'vitest'
import { describeValue, nameOfPointer } from './describe-value'

it('one item of a list is described like the list, without codes', () => {
  const clause = { kind: 'member-states', cites: { reference: null, paragraph: '5' } }
  expect(describeValue('/participation/openTo/0', clause)).toEqual(['Member States'])
  expect(describeValue('/languages/0', 'fr')).toEqual(['French'])
})

it('a speaker is described by name, not by position', () => {
  expect(describeValue('/speakers/0', { id: 's1', title: 'Director', name: 'Ana' })).toEqual([
    'Ana',
  ])
})

it('a day is described in words, also within a list', () => {
  expect(describeValue('/schedule/dates', ['2021-12-07', '2021-12-08'])).toEqual([
    'Tuesday, 7 December 2021',
    'Wednesday, 8 December 2021',
  ])
})

it('a part of a fact without its own label uses the label of the fact', () => {
  expect(nameOfPointer('/schedule/zone')).toBe('Time zone')
  expect(nameOfPointer('/schedule/days/0/date')).toBe('Days and times')
  expect(nameOfPointer('/objectives/2')).toBe('Objectives')
})
