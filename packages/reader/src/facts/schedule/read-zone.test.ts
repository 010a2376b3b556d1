import { expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { WRITTEN_OFFSETS } from '../../../../domain/test/written-offsets'
import { Findings } from '../../values/letter/index'
import { type ClockPlace, readZone } from './read-zone'
import { splitLetter } from '../../layout/segments/index'
import { readTokens } from '../../text/tokens/index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const SEOUL = { from: 0, to: 1, name: 'Seoul', zone: 'Asia/Seoul' }

const zoneIn = (text: string, place: ClockPlace | null = null, on = '2022-06-08') => {
  const letter = splitLetter(readTokens(text), VOCABULARIES.en)
  const findings = new Findings(letter)
  const [hours] = letter.hours
  const zone = hours ? readZone(letter, hours, { on, place }, findings, '/zone') : null
  return zone?.value ?? findings.diagnostics[0]?.code
}

it('the words next to the times name the zone', () => {
  expect(zoneIn('The session runs from 1000 to 1530 hours, Geneva time.')).toBe('Europe/Zurich')
})

it('a named place has priority over an abbreviation, in any position', () => {
  const text = 'The session runs at 8:00 – 10:00 a.m. EDT. All times are Montreal time.'
  expect(zoneIn(text)).toBe('America/Toronto')
})

it('a meeting without a named zone has the zone of its place', () => {
  expect(zoneIn('The session opens at 0930 hours.', SEOUL)).toBe('Asia/Seoul')
  expect(zoneIn('The session opens at 0930 hours, local time.', SEOUL)).toBe('Asia/Seoul')
})

it('the zone of a deadline is not that of the meeting', () => {
  const text =
    'The session opens at 0930 hours. Replies are due by 1600 hours Geneva time on 1 June 2022.'
  expect(zoneIn(text, SEOUL)).toBe('Asia/Seoul')
})

it('a zone that cannot be resolved gives a diagnostic', () => {
  expect(zoneIn('The session opens at 0930 hours.')).toBe('zone-unresolved')
  expect(zoneIn('The session opens at 0930 hours IST.')).toBe('zone-ambiguous')
})

it('an offset that the place of the meeting has on the day means the zone of the place', () => {
  const text = 'The session runs from 1000 to 1530 hours (UTC+9).'
  expect(zoneIn(text, SEOUL)).toBe('Asia/Seoul')
  expect(zoneIn(text)).toBe('+09:00')
})

it('the zone is that of the stated clock, not of the time it is compared with', () => {
  const text =
    'The session runs from 1000 to 1530 hours. All hours are those of Seoul: Geneva time plus seven.'
  expect(zoneIn(text, SEOUL)).toBe('Asia/Seoul')
})

it('the reader reads every written offset, of whole hours or not', () => {
  const wrong = WRITTEN_OFFSETS.filter(
    ([phrase, zone]) => zoneIn(`The session runs from 10:00 to 15:30 ${phrase}.`) !== zone,
  )
  expect(wrong).toEqual([])
})

it.each([
  ['(UTC+05:30)', '+05:30'],
  ['UTC+5:30', '+05:30'],
  ['GMT +05:45', '+05:45'],
  ['(UTC-03:30)', '-03:30'],
  ['(GMT+0530)', '+05:30'],
  ['UTC+0630', '+06:30'],
  ['(+05:30)', '+05:30'],
  ['UTC+5.5', '+05:30'],
])('%s after the times is %s', (phrase, zone) => {
  expect(zoneIn(`The session runs from 10:00 to 15:30 ${phrase}.`)).toBe(zone)
})

it.each(['UTC+0575', 'UTC+19:30', 'Paris, Texas time', 'CET in July'])(
  '%s after the times is reported, and is not a zone',
  (phrase) => {
    const on = '2026-07-07'
    expect(zoneIn(`The session runs from 10:00 to 15:30 ${phrase}.`, null, on)).toBe(
      'zone-ambiguous',
    )
  },
)

it('an offset with minutes that the place of the meeting has means the zone of the place', () => {
  const delhi = { from: 0, to: 1, name: 'New Delhi', zone: 'Asia/Kolkata' }
  const text = 'The session runs from 1000 to 1530 hours (UTC+05:30).'
  expect(zoneIn(text, delhi)).toBe('Asia/Kolkata')
})

it.each<[Language, string, string]>([
  ['fr', "La séance s'ouvre à 10 h. Les heures s'entendent à l'heure du siège.", 'heure du'],
  ['es', 'La sesión comienza a las 10:00. Todo en tiempo universal.', 'tiempo universal'],
])(
  '%s: words for a zone that is not read question the zone of the place',
  (language, text, words) => {
    const letter = splitLetter(readTokens(text), VOCABULARIES[language])
    const findings = new Findings(letter)
    const [hours] = letter.hours
    if (!hours) throw new Error('The sentence has a time')
    const zone = readZone(letter, hours, { on: '2022-06-08', place: SEOUL }, findings, '/zone')
    expect(zone?.certainty).toBe('uncertain')
    expect(
      findings.diagnostics.map(({ span }) => span && text.slice(span.start, span.end)),
    ).toEqual([words])
  },
)
