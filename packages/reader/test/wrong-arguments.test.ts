import { describe, expect, it } from 'vitest'
import { parseReference, readCircular } from '../src/index'
import { anonymize, labelledCaseOf } from '../src/labelled-cases/index'
import * as languages from '../src/languages/index'
import { callWrongly } from '../../domain/test/wrong-calls'

const VOCABULARIES = ['en', [], ['en'], null, {}]
const FUNCTIONS = {
  readCircular,
  parseReference,
  'readCircular of languages': languages.readCircular,
  'parseReference of languages': languages.parseReference,
}

const letter = { text: '', ...readCircular('') }

describe('a wrong argument is refused by name, with the form that is accepted', () => {
  it.each(Object.entries(FUNCTIONS))('%s refuses an invalid list of vocabularies', (_, called) => {
    for (const wrong of VOCABULARIES)
      expect(() => void Reflect.apply(called, undefined, ['', wrong])).toThrow(
        /^vocabularies must be a list of vocabularies, for example \[en, fr\], not /,
      )
  })

  it.each([null, undefined, 7, {}, Uint8Array.of(0xff)])('readCircular refuses %j', (text) => {
    expect(() => void Reflect.apply(readCircular, undefined, [text])).toThrow(/^text must be /)
    expect(() => void Reflect.apply(readCircular, undefined, [text])).toThrow(RangeError)
  })

  it.each([
    ['readCircular', readCircular, ''],
    ['parseReference', parseReference, 'TSB Circular 352'],
    ['labelledCaseOf', labelledCaseOf, letter],
    ['anonymize', anonymize, letter],
  ])('no other error follows from a wrong argument of %s', async (_, called, ...given) => {
    const call = (...wrong: unknown[]): unknown => Reflect.apply(called, undefined, wrong)
    expect(await callWrongly(call, given)).toEqual([])
  })
})
