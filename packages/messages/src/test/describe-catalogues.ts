import { IntlMessageFormat } from 'intl-messageformat'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'

type Catalogue = Readonly<Record<string, string>>
type Element = ReturnType<IntlMessageFormat['getAst']>[number]
/** Literal text and `#`, by the numbers of the parser, which does not give out their names. */
const NAMELESS: ReadonlySet<number> = new Set([0, 7])
type Choice = Extract<Element, { pluralType?: unknown }>

/** What holds for the words of a part of the platform in each of the six languages. */
export function describeCatalogues(
  words: string,
  catalogueOf: (language: Language) => Promise<Catalogue> | Catalogue,
): void {
  describe.each(LANGUAGES)(`${words} in %s`, async (language) => {
    const en = await catalogueOf('en')
    const catalogue = await catalogueOf(language)
    const keys = Object.keys(en)
    const elementsOf = (key: string) => readElements(catalogue[key] ?? '', language)

    it('are well-formed, and none is empty', () => {
      for (const key of keys) {
        expect(catalogue[key]?.trim(), key).toBeTruthy()
        expect(() => elementsOf(key), key).not.toThrow()
      }
    })

    it('take the values that the English ones take', () => {
      for (const key of keys) {
        const english = readElements(en[key] ?? '', 'en')
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
}

function readElements(message: string, language: Language): Element[] {
  return walk(new IntlMessageFormat(message, language).getAst())
}

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
  const named = elements.filter((element) => !NAMELESS.has(element.type))
  return [
    ...new Set(named.flatMap((element) => ('value' in element ? [element.value] : []))),
  ].sort()
}

function isChoice(element: Element): element is Choice {
  return 'pluralType' in element
}
