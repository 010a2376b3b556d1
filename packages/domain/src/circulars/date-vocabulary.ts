import type { LetterLanguage } from './languages/index'

/** The words of a language that dates are made of, in small letters. */
export interface DateVocabulary {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly range: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly filler: ReadonlySet<string>
  readonly hours: ReadonlySet<string>
}

const vocabularies = new Map<LetterLanguage, DateVocabulary>()

export function dateVocabularyOf(language: LetterLanguage): DateVocabulary {
  const known = vocabularies.get(language)
  if (known) return known
  const { dateWords, months, weekdays } = language
  const made: DateVocabulary = {
    months: new Map(
      months.flatMap((names, index) => split(names).map((name) => [name, index + 1])),
    ),
    weekdays: new Map(
      weekdays.flatMap((names, index) => split(names).map((name) => [name, index])),
    ),
    range: new Set(split(dateWords.range)),
    and: new Set(split(dateWords.and)),
    filler: new Set(split(dateWords.filler)),
    hours: new Set(['hours', 'hrs', 'heures', 'horas', 'часов']),
  }
  vocabularies.set(language, made)
  return made
}

function split(alternatives: string): string[] {
  return alternatives.split('|').map((word) => word.toLowerCase())
}
