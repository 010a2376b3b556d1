import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CAPACITIES,
  decideEligibility,
  missingFacts,
  ParticipantGroupSchema,
} from '../eligibility/index'
import { LANGUAGES } from '../languages'
import { countryCodes } from '../country-codes'
import { describeDayShift, formatFileSize, languageName } from './index'
import { describeDecision, describeGround, describeMissingFact } from './index'
import { fill } from './fill'
import { WORDINGS } from './languages/index'
import type { Plural } from './plural'

/** Every text of a language by its path, a plural as one text: its most general form. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}/${key}`))
}

const OWN = /^\/(countries|article|daysLater|daysEarlier|ordinals)/
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
const english = new Map(textsOf(WORDINGS.en))
const others = LANGUAGES.filter((language) => language !== 'en')

describe.each(LANGUAGES)('the words of %s', (language) => {
  const wording = WORDINGS[language]
  const texts = textsOf(wording)

  it('have the keys of all the others, and none is empty', () => {
    const keys = texts.map(([path]) => path).filter((path) => !OWN.test(path))
    expect(keys).toEqual([...english.keys()].filter((path) => !OWN.test(path)))
    for (const [path, text] of texts)
      if (!/\/(?:ending|space)$/.test(path)) expect(text.trim(), path).not.toBe('')
  })

  it('have the same places for values', () => {
    for (const [path, text] of texts) {
      if (!OWN.test(path)) expect(placesIn(text), path).toEqual(placesIn(english.get(path) ?? ''))
    }
  })

  it.each(['daysLater', 'daysEarlier'] as const)('have every plural form of CLDR in %s', (key) => {
    const forms: Plural = wording[key]
    const { pluralCategories } = new Intl.PluralRules(wording.locale).resolvedOptions()
    expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort())
    expect(placesIn(forms.other)).toEqual(['{count}'])
    for (const text of Object.values(forms))
      expect(['', '{count}']).toContain(placesIn(text).join())
  })

  it('name every country and area, and no other', () => {
    expect(Object.keys(wording.countries).sort()).toEqual(countryCodes().sort())
    expect(countryCodes()).toEqual(expect.arrayContaining(Object.keys(wording.countriesInSentence)))
  })

  it('make whole sentences of every ground, with nothing left open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CAPACITIES),
        fc.constantFrom(...countryCodes()),
        fc.subarray(ParticipantGroupSchema.options),
        fc.constantFrom(undefined, 'approved', 'refused', 'is-applicant'),
        (capacity, country, kinds, focalPoint) => {
          const cites = { reference: null, paragraph: '5' }
          const policy = {
            openTo: kinds.map((kind) => ({ kind, cites })),
            conditions: [{ kind: 'registered-by-focal-point' as const, text: '', cites }],
          }
          const applicant = { capacity, country, organization: null }
          const decision = decideEligibility(applicant, policy, { on: '2021-12-07', focalPoint })
          for (const ground of decision.grounds) {
            const words = describeGround(ground, wording)
            expect(words).toMatch(/[^.。][.。]$/u)
            expect(words).not.toMatch(/undefined|null|[{}]/)
          }
          expect(describeDecision(decision, wording)).not.toBe('')
          for (const missing of missingFacts(decision)) {
            expect(describeMissingFact(missing, wording)).toMatch(/^[^{}]*[^.。][.。]$/u)
          }
        },
      ),
    )
  })
})

describe('languages differ', () => {
  it.each(others)('no sentence of %s is the English one', (language) => {
    const sentences = textsOf(WORDINGS[language]).filter(([, text]) =>
      /\p{L}.*[.。]$/u.test(text.replaceAll(/\{\w+\}/g, '')),
    )
    expect(sentences.length).toBeGreaterThan(50)
    for (const [path, text] of sentences) expect(text, path).not.toBe(english.get(path))
  })
})

describe('describeDayShift', () => {
  it.each([
    [2, 'بعد يومين'],
    [3, 'بعد 3 أيام'],
    [11, 'بعد 11 يوماً'],
    [100, 'بعد 100 يوم'],
    [-2, 'قبل يومين'],
  ])('describes %i in the plural forms of Arabic', (days, words) => {
    expect(describeDayShift(days, WORDINGS.ar)).toBe(words)
  })

  it.each([
    [2, 'на 2 дня позже'],
    [5, 'на 5 дней позже'],
    [11, 'на 11 дней позже'],
    [21, 'на 21 день позже'],
    [-24, 'на 24 дня раньше'],
  ])('describes %i in the plural forms of Russian', (days, words) => {
    expect(describeDayShift(days, WORDINGS.ru)).toBe(words)
  })

  it('has six forms in Arabic, each used for its own numbers', () => {
    const { daysLater } = WORDINGS.ar
    const rules = new Intl.PluralRules('ar')
    const shown = [0, 1, 2, 5, 15, 100].map((count) => daysLater[rules.select(count)])
    expect(new Set(shown).size).toBe(6)
  })

  it('uses the digits of the wording', () => {
    const indian = { ...WORDINGS.ar, locale: 'ar-u-nu-arab' }
    expect(describeDayShift(3, indian)).toBe('بعد ٣ أيام')
  })
})

describe('fill', () => {
  it('leaves a placeholder without a value unchanged, and uses own values only', () => {
    expect(fill('{a} {b} {constructor}', { a: '{b}' })).toBe('{b} {b} {constructor}')
  })
})

it.each([
  ['fr', 'zh', '法文'],
  ['en', 'ar', 'الإنكليزية'],
  ['sw', 'fr', 'swahili'],
  ['not a code', 'fr', 'not a code'],
])('languageName writes %s in %s as the United Nations does: %s', (code, locale, name) => {
  expect(languageName(code, locale)).toBe(name)
})

it.each([
  [1, 'en-GB', '1 kB'],
  [999_000, 'en-GB', '999 kB'],
  [999_001, 'en-GB', '1 MB'],
  [4_230_000, 'en-GB', '4.2 MB'],
  [340_000, 'fr', '340\u202fko'],
  [340_000, 'ar-u-nu-latn', '340 كيلوبايت'],
])('formatFileSize writes %d bytes in %s: %s', (bytes, locale, size) => {
  expect(formatFileSize(bytes, locale)).toBe(size)
})
