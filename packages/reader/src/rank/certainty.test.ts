import { expect, it } from 'vitest'
import { readKnownLetters } from '../../test/known-letters'
import { readCircular } from '../index'

function letterOf({ subject, text }: { subject: string; text: string }): string {
  return [
    'Telecommunication Standardization Bureau',
    'Geneva, 12 October 2026',
    'Ref: TSB Circular 352',
    `Subject: ${subject}`,
    '',
    'Dear Sir/Madam,',
    '',
    text,
    '',
    'Yours faithfully,',
    '',
    'A. Signatory',
    'Director',
  ].join('\n')
}

function certaintiesOf(text: string, pattern: RegExp): string[] {
  const { evidence } = readCircular(text)
  const own = Object.entries(evidence).filter(([pointer]) => pattern.test(pointer))
  return own.map(([, { certainty }]) => certainty)
}

it('the reference and the subject behind their labels in TSB Circular 352 are certain', () => {
  const letter = readKnownLetters(['public']).find(({ name }) => name === '00-tsb-circular-352')
  const { evidence } = readCircular(letter?.text ?? '')
  const certain = ['reference/text', 'reference/number', 'subject'].map(
    (field) => evidence[`/circular/${field}`]?.certainty,
  )
  expect(certain).toEqual(['stated', 'stated', 'stated'])
})

it('a subject that ends at the salutation is uncertain when it holds another label', () => {
  const text = readKnownLetters(['first-sight']).find(
    ({ name }) => name === '202-icao-ap032-16-rasmag',
  )
  expect(certaintiesOf(text?.text ?? '', /^\/circular\/subject$/)).toEqual(['uncertain'])
})

const TWO = [
  '1 The Workshop on Smart Water will be held in Nairobi, Kenya, on 7 December 2026.',
  '',
  '2 The Training on Smart Energy will be held in Nairobi, Kenya, on 9 December 2026.',
]

it('a list of languages that two meetings take from the same words is uncertain for both', () => {
  const text = letterOf({
    subject: 'Workshop on Smart Water and Training on Smart Energy',
    text: [...TWO, '', '3 The meetings will be held in English and French.'].join('\n'),
  })
  const { meetings } = readCircular(text)
  expect(meetings.map(({ languages }) => languages)).toEqual([
    ['en', 'fr'],
    ['en', 'fr'],
  ])
  expect(new Set(certaintiesOf(text, /languages/))).toEqual(new Set(['uncertain']))
})

it('a website that two meetings take from the same words is uncertain for both', () => {
  const text = letterOf({
    subject: 'Workshop on Smart Water and Training on Smart Energy',
    text: [
      ...TWO,
      '',
      '3 See the website https://www.itu.int/go/smart-water for more information.',
    ].join('\n'),
  })
  const { meetings } = readCircular(text)
  expect(meetings.map(({ website }) => website)).toEqual([
    'https://www.itu.int/go/smart-water',
    'https://www.itu.int/go/smart-water',
  ])
  expect(certaintiesOf(text, /website/)).toEqual(['uncertain', 'uncertain'])
})
