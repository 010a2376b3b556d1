import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LETTER_LENGTH_MAX,
  readCircular,
  type Reading,
  ReadingSchema,
} from '../../src/circulars/index'
import { LETTER_LANGUAGES, fr } from '../../src/circulars/languages/index'

const read = (text: string) => readCircular(text, { languages: LETTER_LANGUAGES })
const folder = new URL('.', import.meta.url)
const letters = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))

const anyText = fc.string({ unit: 'binary', maxLength: 400 })
/** Pieces that readers look for, thrown together. */
const likelyText = fc
  .array(
    fc.constantFrom(
      ...[
        'Ref:',
        'To:',
        'Subject:',
        'Dear Sir/Madam,',
        'TSB Circular 352',
        '\t',
        '\n',
        ' ',
        '|',
        '- ',
      ],
      ...[
        '31 February 2021',
        '7-9 March 2022',
        '1530 to 1000 hours',
        'Geneva time',
        'Annex 1',
        '1',
        '2',
      ],
      ...[
        '第十二',
        '2021年12月7日',
        '٧ ديسمبر ٢٠٢١',
        'Женева, 7 декабря 2021 года',
        'meeting',
        'Yours faithfully,',
      ],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))
/** A real letter with a stretch cut out and something put in its place. */
const damagedLetter = fc
  .record({
    letter: fc.constantFrom(...letters),
    from: fc.nat(4_000),
    length: fc.nat(60),
    put: fc.oneof(anyText, likelyText, fc.constant('')),
  })
  .map(({ letter, from, length, put }) => {
    const at = from % letter.length
    return letter.slice(0, at) + put + letter.slice(at + length)
  })
const texts = fc.oneof(anyText, likelyText, damagedLetter)

describe('whatever the text', () => {
  it('reading answers, with a reading that is valid', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(ReadingSchema.safeParse(read(text)).error).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  })

  it('every span lies in the text, and every pointer leads to a fact', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text)
        for (const span of spansOf(reading)) {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
        }
        for (const pointer of Object.keys(reading.evidence)) {
          expect(valueAt(reading, pointer), pointer).not.toBeUndefined()
          expect(valueAt(reading, pointer), pointer).not.toBeNull()
        }
      }),
      { numRuns: 400 },
    )
  })

  it('a fact with no words behind it is not stated', () => {
    for (const letter of letters) {
      const { circular, evidence } = read(letter)
      if (circular.issuedOn !== null) expect(evidence).toHaveProperty(['/circular/issuedOn'])
      if (circular.subject !== null) expect(evidence).toHaveProperty(['/circular/subject'])
    }
  })
})

it('an empty text and one over the limit are not read, and it says so', () => {
  expect(readCircular(' \n\t').diagnostics).toMatchObject([{ code: 'text-empty' }])
  expect(readCircular('a'.repeat(LETTER_LENGTH_MAX + 1)).diagnostics).toMatchObject([
    { code: 'text-too-long' },
  ])
})

describe('a letter in a language that was not given', () => {
  const french = readFileSync(new URL('06-circulaire-administrative-cace-560.txt', folder), 'utf8')

  it('is told apart, and nothing else is read from it', () => {
    const { circular, meetings, diagnostics } = readCircular(french)
    expect(circular).toMatchObject({ language: 'fr', subject: null, issuedOn: null })
    expect(meetings).toEqual([])
    expect(diagnostics).toEqual([
      {
        code: 'language-not-given',
        severity: 'warning',
        span: null,
        pointer: '/circular/language',
        suggestion: 'fr',
      },
    ])
  })

  it('is read as soon as the language is given', () => {
    expect(readCircular(french, { languages: [fr] })).toEqual(read(french))
  })
})

function spansOf({ evidence, diagnostics }: Reading) {
  const spans = diagnostics.flatMap(({ span }) => span ?? [])
  return [...Object.values(evidence).flatMap((fact) => fact.spans), ...spans]
}

function valueAt(reading: Reading, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      reading,
    )
}
