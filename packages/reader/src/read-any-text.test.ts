import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKnownLetters } from '../test/known-letters'
import { type Reading, ReadingSchema } from '@u4ssc/domain/circulars'
import { readCircular } from './index'

const read = readCircular
const letters = readKnownLetters().map(({ text }) => text)

const anyText = fc.string({ unit: 'binary', maxLength: 400 })
/** Text that the readers react to, in six languages. */
const bait = fc.constantFrom(
  ...['Ref:', 'To:', 'Subject:', 'Dear Sir/Madam,', 'TSB Circular 352', 'Yours faithfully,'],
  ...['Addendum 1 to TSB Circular 217', 'instead of “a” read “b”', 'Annex 1', '1', '2', '2.1'],
  ...['\t', '\n', ' ', '|', ' / ', '- ', '\u00a0', '\u200f', '[bookmark: _Hlk1]', '\r\n'],
  ...['31 February 2021', '7-9 March 2022', '28 December to 3 January 2022', '7 December2021'],
  ...['1530 to 1000 hours', '9.30 a.m.', '09h30', 'Geneva time', 'meeting', 'not later than'],
  ...['第十二', '2021年12月7日', '上午9时30分', '事由：', '会议', '第5/20号集体函'],
  ...['٧ ديسمبر ٢٠٢١', 'الموضوع:', 'الساعة 10:00', 'ورشة العمل', 'من 22 إلى 24 أكتوبر 2018'],
  ...['Женева, 7 декабря 2021 года', 'Предмет:', 'с 14 по 16 мая', '10 час. 00 мин.', 'форум'],
  ...['Genève, le 6 janvier 2011', 'Objet:', 'du 22 au 24 mars', 'à 9 h 30', 'Atelier'],
  ...['Ginebra, 10 de febrero de 2020', 'Asunto:', 'del 5 al 7 de mayo', '09.30 horas', 'Taller'],
)
const likelyText = fc.array(bait, { maxLength: 60 }).map((pieces) => pieces.join(''))
const letter = fc.constantFrom(...letters)

/** A letter with a part replaced by something else, perhaps many times. */
const damagedLetter = fc
  .record({
    letter,
    from: fc.nat(8_000),
    length: fc.nat(60),
    put: fc.oneof(anyText, likelyText, fc.constant('')),
    times: fc.constantFrom(1, 1, 1, 20),
  })
  .map(({ letter: text, from, length, put, times }) => {
    const at = from % text.length
    return text.slice(0, at) + put.repeat(times) + text.slice(at + length)
  })

/** A letter with joined or reordered lines. */
const shuffledLetter = fc
  .tuple(letter, fc.nat(), fc.constantFrom('\n', ' ', '', '\t', ' | '))
  .map(([text, turn, end]) => {
    const lines = text.split('\n')
    const at = turn % lines.length
    return [...lines.slice(at), ...lines.slice(0, at)].join(end)
  })
const texts = fc.oneof(anyText, likelyText, damagedLetter, shuffledLetter)

describe('whatever the text', { timeout: 120_000 }, () => {
  it('reading returns a valid reading', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(ReadingSchema.safeParse(read(text)).error).toBeUndefined()
      }),
    )
  })

  it('every span is within it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of spansOf(read(text))) {
          expect(0 <= start && start <= end && end <= text.length, `${start}-${end}`).toBe(true)
        }
      }),
    )
  })

  it('every pointer of the evidence leads to a fact', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text)
        for (const pointer of Object.keys(reading.evidence)) {
          expect(valueAt(reading, pointer) ?? null, pointer).not.toBeNull()
        }
      }),
    )
  })

  it('an earlier reading does not change the next one', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const before = read(text)
        read(other)
        expect(read(text)).toEqual(before)
      }),
    )
  })

  it('blank lines after it add no fact and take none away', () => {
    const blanks = fc.array(fc.constantFrom('\n', ' ', '\t', '\r\n'), { maxLength: 40 })
    fc.assert(
      fc.property(texts, blanks, (text, signs) => {
        expect(factsOf(`${text}\n${signs.join('')}`)).toEqual(factsOf(`${text}\n`))
      }),
    )
  })

  it('the reading is in proportion to its length', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(JSON.stringify(read(text)).length).toBeLessThan(5_000 + 100 * text.length)
      }),
    )
  })
})

function factsOf(text: string) {
  const { circular, meetings } = read(text)
  return { circular, meetings }
}

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
