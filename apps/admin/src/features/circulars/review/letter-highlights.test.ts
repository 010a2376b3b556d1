import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentLetter } from './letter-highlights'

const letters = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\t', 'é', '国', '😀'),
  maxLength: 50,
})
const marks = fc.array(
  fc.record({
    start: fc.nat(60),
    end: fc.nat(60),
    fact: fc.constantFrom('/circular/subject', '/meetings/0/fee', '/meetings/0/title'),
  }),
)

it('the joined segments are the circular, whatever the highlights', () => {
  fc.assert(
    fc.property(letters, marks, (text, given) => {
      const segments = segmentLetter(text, given)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      expect(segments.every((segment) => segment.text.length > 0)).toBe(true)
    }),
  )
})

it('each code unit has exactly the facts whose highlights contain it', () => {
  fc.assert(
    fc.property(letters, marks, (text, given) => {
      for (const segment of segmentLetter(text, given))
        for (let at = segment.start; at < segment.start + segment.text.length; at++) {
          const holding = given.filter((mark) => mark.start <= at && at < mark.end)
          expect(new Set(segment.facts)).toEqual(new Set(holding.map((mark) => mark.fact)))
        }
    }),
  )
})

it('if highlights overlap, the narrowest comes first', () => {
  const segments = segmentLetter('on 7 December', [
    { start: 0, end: 13, fact: 'days' },
    { start: 3, end: 13, fact: 'date' },
  ])
  expect(segments).toEqual([
    { start: 0, text: 'on ', facts: ['days'] },
    { start: 3, text: '7 December', facts: ['date', 'days'] },
  ])
})
