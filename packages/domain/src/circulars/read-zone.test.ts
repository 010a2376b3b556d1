import { expect, it } from 'vitest'
import { Findings } from './findings'
import { type ClockPlace, readZone } from './read-zone'
import { splitLetter } from './split-letter'
import { readTokens } from './text/read-tokens'

const SEOUL = { from: 0, to: 1, name: 'Seoul', zone: 'Asia/Seoul' }

const zoneIn = (text: string, place: ClockPlace | null = null, on = '2022-06-08') => {
  const letter = splitLetter(readTokens(text), 'en')
  const findings = new Findings(letter)
  const [hours] = letter.hours
  const zone = hours ? readZone(letter, hours, { on, place }, findings, '/zone') : null
  return zone?.value ?? findings.diagnostics[0]?.code
}

it('the words beside the hours name the zone', () => {
  expect(zoneIn('The session runs from 1000 to 1530 hours, Geneva time.')).toBe('Europe/Zurich')
})

it('a named place decides over an abbreviation, wherever it stands', () => {
  const text = 'The session runs at 8:00 – 10:00 a.m. EDT. All times are Montreal time.'
  expect(zoneIn(text)).toBe('America/Toronto')
})

it('without words a meeting keeps the clock of its place', () => {
  expect(zoneIn('The session opens at 0930 hours.', SEOUL)).toBe('Asia/Seoul')
  expect(zoneIn('The session opens at 0930 hours, local time.', SEOUL)).toBe('Asia/Seoul')
})

it('the zone of a deadline is not that of the meeting', () => {
  const text =
    'The session opens at 0930 hours. Replies are due by 1600 hours Geneva time on 1 June 2022.'
  expect(zoneIn(text, SEOUL)).toBe('Asia/Seoul')
})

it('what cannot be resolved is noticed', () => {
  expect(zoneIn('The session opens at 0930 hours.')).toBe('zone-unresolved')
  expect(zoneIn('The session opens at 0930 hours IST.')).toBe('zone-ambiguous')
})

it('an offset that the clock of the place keeps on the day means that clock', () => {
  const text = 'The session runs from 1000 to 1530 hours (UTC+9).'
  expect(zoneIn(text, SEOUL)).toBe('Asia/Seoul')
  expect(zoneIn(text)).toBe('Etc/GMT-9')
})

it('an hour from which that of the meeting is reckoned names no zone', () => {
  const text =
    'The session runs from 1000 to 1530 hours. All hours are those of Seoul: Geneva time plus seven.'
  expect(zoneIn(text, SEOUL)).toBe('Asia/Seoul')
})
