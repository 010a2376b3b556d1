import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../test/arbitraries'
import type { Circular } from './circular'
import { readCircular } from './read-circular'
import { renderCircular } from './render-circular'

const letter = readFileSync(
  new URL('../../test/letters/00-tsb-circular-352.txt', import.meta.url),
  'utf8',
)
const reading = readCircular(letter)
const { circular: EMPTY_CIRCULAR } = readCircular('')

const word = fc.constantFrom(
  ...[
    'annual',
    'report',
    'cities',
    'standards',
    'digital',
    'public',
    'services',
    'members',
    'work',
  ],
)
/** A sentence of plain words with enough of them to tell its language. */
const sentence = fc
  .array(word, { minLength: 3, maxLength: 12 })
  .map((words) => `This is the ${words.join(' of the ')} and it will be for the union.`)
const line = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => `The ${words.join(' ')}`)

/** Circulars of plain words, with every part that a letter can have. */
const circulars: fc.Arbitrary<Circular> = fc
  .record({
    number: fc.integer({ min: 1, max: 999 }),
    issuedOn: dates,
    addressees: fc.array(line, { minLength: 1, maxLength: 4 }),
    copiedTo: fc.array(line, { maxLength: 3 }),
    subject: line,
    paragraphs: fc.array(fc.record({ text: sentence, items: fc.array(line, { maxLength: 3 }) }), {
      minLength: 2,
      maxLength: 8,
    }),
    isSigned: fc.boolean(),
  })
  .map(({ number, issuedOn, addressees, copiedTo, subject, paragraphs, isSigned }) => ({
    ...EMPTY_CIRCULAR,
    reference: {
      ...EMPTY_CIRCULAR.reference,
      kind: 'circular',
      series: 'TSB Circular',
      number: String(number),
      text: `TSB Circular ${number}`,
    },
    issuedOn,
    issuedAt: 'Geneva',
    addressees,
    copiedTo,
    contact: { ...EMPTY_CIRCULAR.contact, telephone: '+41 22 730 6301', email: 'tsb@example.org' },
    subject,
    language: 'en',
    salutation: 'Dear Sir/Madam,',
    paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, number: String(index + 1) })),
    closing: 'Yours faithfully,',
    signatory: isSigned ? { name: 'Ana Silva', title: 'Director of the Bureau' } : null,
  }))

describe('a circular written as text reads back as itself', () => {
  it('the first letter', () => {
    const again = readCircular(renderCircular(reading.circular, { format: 'text' }))
    expect(again.circular).toEqual(reading.circular)
    expect(again.meetings).toEqual(reading.meetings)
  })

  it('any circular of plain words', () => {
    fc.assert(
      fc.property(circulars, (circular) => {
        expect(readCircular(renderCircular(circular, { format: 'text' })).circular).toEqual(
          circular,
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('a circular written as HTML', () => {
  const html = renderCircular(reading.circular, { format: 'html' })

  it('has an anchor for every numbered paragraph, with its number', () => {
    expect(html.match(/<li id="p\d+" value="\d+">/g)).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((number) => `<li id="p${number}" value="${number}">`),
    )
  })

  it('lets no markup of the letter through', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const hostile = `<script>"${words}'</script>&`
        const circular = {
          ...reading.circular,
          subject: hostile,
          salutation: hostile,
          closing: hostile,
        }
        expect(renderCircular(circular, { format: 'html' })).not.toContain('<script')
      }),
    )
  })

  it('opens and closes every element in order', () => {
    const open: string[] = []
    for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z\d]+)[^>]*>/g)) {
      if (name === 'br') continue
      if (slash === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })
})
