import { expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { toParticipantCountView, toParticipantsView } from './participants-view'

const LIST = {
  items: [
    { name: 'Zoë', organization: 'City of Paris', country: 'FR' },
    { name: 'Bo', organization: null, country: 'CO' },
    { name: 'Ana', organization: 'ZZ Institute', country: 'CO' },
    { name: 'Abe', organization: 'City of Paris', country: 'FR' },
  ],
  unlisted: 2,
}

it('participants are listed by country, organization and name, as the language sorts them', () => {
  const { countries, unlisted } = toParticipantsView(i18nFor('en'), LIST)
  expect(countries.map(({ country, people }) => [country, people.map(({ name }) => name)])).toEqual(
    [
      ['Colombia', ['Bo', 'Ana']],
      ['France', ['Abe', 'Zoë']],
    ],
  )
  expect(unlisted).toBe('2 more participants are not listed.')
  expect(toParticipantsView(i18nFor('ar'), LIST).countries).toHaveLength(2)
})

it('a list in which everybody is named counts nobody else', () => {
  expect(toParticipantsView(i18nFor('en'), { ...LIST, unlisted: 0 }).unlisted).toBeNull()
})

it('a list without names says how many people are confirmed', () => {
  const { countries, unlisted } = toParticipantsView(i18nFor('en'), { items: [], unlisted: 2 })
  expect(countries).toEqual([])
  expect(unlisted).toBe('There are 2 confirmed participants. None of them has agreed to be listed.')
})

it('after the meeting, large countries are named and the others counted together', () => {
  const largest = [
    { country: 'FR', people: 1_200 },
    { country: 'CO', people: 5 },
  ]
  const { words, rows } = toParticipantCountView(i18nFor('en'), {
    people: 1_208,
    countries: 4,
    largest,
  })
  expect(words).toBe('1,208 participants from 4 countries or areas')
  expect(rows).toEqual([
    { name: 'France', people: '1,200' },
    { name: 'Colombia', people: '5' },
    { name: 'Other countries and areas', people: '3' },
  ])
})
