import { expect, it } from 'vitest'
import { splitLetter } from '../../layout/segments/index'
import { readTokens } from '../../text/tokens/index'
import { dueEvidenceOf } from './due-evidence'
import { readDeadlines } from './read-deadlines'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

function deadlinesIn(text: string, chance: number): string[] {
  const letter = splitLetter(readTokens(text), VOCABULARIES.en)
  const roles = letter.dates.map((date) => ({ date, chances: { deadline: chance } }))
  const found = readDeadlines(letter, null, dueEvidenceOf(roles, new Set(), []))
  return found.map(({ value }) => `${value.date} ${value.what}`)
}

const KNOWN = 'Replies should reach me no later than 4 September 2018.'
const UNKNOWN = 'Registration is on the page of the group, latest 8 June 2009.'

it('an unlikely deadline is not read as one, whatever the words next to it', () => {
  expect(deadlinesIn(KNOWN, 0.9)).toEqual(['2018-09-04 Replies'])
  expect(deadlinesIn(KNOWN, 0.01)).toEqual([])
})

it('a day that is likely a deadline is read as one, even without known words', () => {
  expect(deadlinesIn(UNKNOWN, 0.2)).toEqual([])
  expect(deadlinesIn(UNKNOWN, 0.9)).toEqual([expect.stringMatching(/^2009-06-08 Registration/)])
})

it('a list can name its group before its dates', () => {
  const text = `Deadlines:
Group 1: 9 March 2018, fellowships; 18 April 2018, papers.
Group 2: 16 March 2018, fellowships; 25 April 2018, papers.`
  expect(deadlinesIn(text, 0.9)).toEqual([
    '2018-03-09 fellowships',
    '2018-04-18 papers',
    '2018-03-16 fellowships',
    '2018-04-25 papers',
  ])
})
