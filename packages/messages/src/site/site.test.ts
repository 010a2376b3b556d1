import { expect, describe, it } from 'vitest'
import { IntlMessageFormat } from 'intl-messageformat'
import { LANGUAGES } from '@u4ssc/domain'
import { CATALOGUES, siteMessages } from './index'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Choice = Extract<Element, { pluralType?: unknown }>

const en = CATALOGUES.en
const keys = Object.keys(en).filter((key): key is keyof typeof en => key in en)

describe.each(LANGUAGES)('the words of the site in %s', (language) => {
  const catalogue = CATALOGUES[language]
  const elementsOf = (key: keyof typeof en) =>
    walk(new IntlMessageFormat(catalogue[key], language).getAst())

  it('are well-formed, and none is empty', () => {
    for (const key of keys) {
      expect(catalogue[key].trim(), key).not.toBe('')
      expect(() => elementsOf(key), key).not.toThrow()
    }
  })

  it('take the values that the English ones take', () => {
    for (const key of keys) {
      const english = walk(new IntlMessageFormat(en[key], 'en').getAst())
      expect(namesIn(elementsOf(key)), key).toEqual(namesIn(english))
    }
  })

  it('have a form for each plural category of the language', () => {
    for (const key of keys)
      for (const choice of elementsOf(key).filter(isChoice)) {
        const type = choice.pluralType ?? 'cardinal'
        const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions()
        const given = Object.keys(choice.options).filter((form) => !form.startsWith('='))
        expect(given.sort(), key).toEqual(pluralCategories.toSorted())
      }
  })
})

it('the days until a meeting are said as people say them', () => {
  const said = (language: 'en' | 'ru' | 'ar') =>
    [0, 1, 2, 5].map((days) => siteMessages(language)('phase.countdown', { days }))
  expect(said('en')).toEqual(['today', 'tomorrow', 'in 2 days', 'in 5 days'])
  expect(said('ru')).toEqual(['сегодня', 'завтра', 'через 2 дня', 'через 5 дней'])
  expect(said('ar')).toEqual(['اليوم', 'غداً', 'بعد يومين', 'بعد 5 أيام'])
})

it('meetings are numbered with the ending of their number', () => {
  const say = siteMessages('en')
  expect([1, 2, 3, 6, 11, 21].map((ordinal) => say('meeting.ordinal', { ordinal }))).toEqual([
    '1st meeting',
    '2nd meeting',
    '3rd meeting',
    '6th meeting',
    '11th meeting',
    '21st meeting',
  ])
  expect(siteMessages('fr')('meeting.ordinal', { ordinal: 1 })).toBe('1re réunion')
})

function walk(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [
    element,
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => walk(value))
      : []),
  ])
}

/** Names of values only: what is literal and `#` names none. */
function namesIn(elements: readonly Element[]): string[] {
  const named = elements.filter((element) => element.type !== 0 && element.type !== 7)
  return [
    ...new Set(named.flatMap((element) => ('value' in element ? [element.value] : []))),
  ].sort()
}

function isChoice(element: Element): element is Choice {
  return 'pluralType' in element
}
