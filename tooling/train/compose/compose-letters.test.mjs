import { expect, it } from 'vitest'
import { composeLetters } from './compose-letters.mjs'
import { FORM_NAMES } from './forms/index.mjs'
import { LANGUAGE_PARTS } from './languages/index.mjs'
import { KEYS } from './phrases.mjs'

const letters = composeLetters('test', 240)

it('the same seed gives the same letters, independent of their number', () => {
  expect(composeLetters('test', 30)).toEqual(letters.slice(0, 30))
  expect(composeLetters('another', 1)).not.toEqual(letters.slice(0, 1))
})

it('every language has every form', () => {
  const made = new Set(letters.map(({ language, form }) => `${language} ${form}`))
  expect(made.size).toBe(LANGUAGE_PARTS.length * FORM_NAMES.length)
})

it('texts have no unfilled slots, undefined values or sentences joined by accident', () => {
  const flawed = letters.filter(({ text }) =>
    /[{}[\]]|undefined|NaN|\.\.| {2}| [.,](?! )/.test(text),
  )
  expect(flawed.map(({ name, text }) => [name, text])).toEqual([])
})

it('the text contains the subject and the titles of the meetings', () => {
  const lost = letters.filter(({ text, expected }) => !text.includes(String(expected['subject'])))
  expect(lost.map(({ name }) => name)).toEqual([])
})

it('a phrase that is a whole sentence has at least six variants in every language', () => {
  const sentences = KEYS.filter((key) =>
    LANGUAGE_PARTS.some(({ phrases }) => phrases[key].some((phrase) => /[.。]$/.test(phrase))),
  )
  const few = LANGUAGE_PARTS.flatMap(({ language, phrases }) =>
    sentences.filter((key) => new Set(phrases[key]).size < 6).map((key) => `${language} ${key}`),
  )
  expect(few).toEqual([])
})
