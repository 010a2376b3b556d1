import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { quoteLetter, textOf } from './quote-letter'
import type { Piece, Quote } from './quote-letter'

function idsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind !== 'quote'
      ? []
      : [...(piece.id === null ? [] : [piece.id]), ...idsOf(piece.pieces)],
  )
}

/** Returns the quoted words by fact. */
function quotedBy(fact: string, pieces: readonly Piece[], within = false): string {
  return pieces
    .map((piece) =>
      piece.kind !== 'quote'
        ? within
          ? textOf([piece])
          : ''
        : quotedBy(fact, piece.pieces, within || piece.fact === fact),
    )
    .join('')
}

const letters = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' })

const cases = letters.chain((text) => {
  const place = fc.integer({ min: 0, max: text.length })
  const spans = fc.tuple(place, place).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }))
  return fc.record({
    text: fc.constant(text),
    cuts: fc.array(place, { maxLength: 4 }),
    spans: fc.array(spans, { maxLength: 8 }),
  })
})

function arrange({ text, cuts, spans }: { text: string; cuts: number[]; spans: Quote[] }) {
  const borders = [0, ...[...cuts].sort((a, b) => a - b), text.length]
  const stretches = borders.slice(1).map((end, index) => ({ start: borders[index] ?? 0, end }))
  return quoteLetter(text, stretches, spans)
}

function named(spans: readonly { start: number; end: number }[]): Quote[] {
  return spans.map((span, index) => ({ ...span, id: `q${index}`, fact: `f${index}` }))
}

describe('the quoted words of a letter', () => {
  it('nests a quote within another', () => {
    const quotes = [
      { id: 'outer', fact: 'a', start: 0, end: 9 },
      { id: 'inner', fact: 'b', start: 4, end: 6 },
    ]
    expect(quoteLetter('open to all', [{ start: 0, end: 11 }], quotes)).toEqual([
      [
        {
          kind: 'quote',
          id: 'outer',
          fact: 'a',
          pieces: [
            { kind: 'text', text: 'open' },
            { kind: 'quote', id: 'inner', fact: 'b', pieces: [{ kind: 'text', text: ' t' }] },
            { kind: 'text', text: 'o a' },
          ],
        },
        { kind: 'text', text: 'll' },
      ],
    ])
  })

  it('contain every word once and in order', () => {
    fc.assert(
      fc.property(cases, ({ text, cuts, spans }) => {
        const pieces = arrange({ text, cuts, spans: named(spans) })
        expect(pieces.map(textOf).join('')).toBe(text)
      }),
    )
  })

  it('have exactly one anchor for every quote with words', () => {
    fc.assert(
      fc.property(cases, ({ text, cuts, spans }) => {
        const quotes = named(spans)
        const expected = quotes.filter(({ start, end }) => start < end).map(({ id }) => id)
        const found = arrange({ text, cuts, spans: quotes }).flatMap(idsOf)
        expect([...found].sort()).toEqual(expected.sort())
      }),
    )
  })

  it('mark for every quote its own words and no others', () => {
    fc.assert(
      fc.property(cases, ({ text, cuts, spans }) => {
        const quotes = named(spans)
        const pieces = arrange({ text, cuts, spans: quotes }).flat()
        for (const { fact, start, end } of quotes)
          expect(quotedBy(fact, pieces)).toBe(text.slice(start, end))
      }),
    )
  })
})
