import type { Language } from '../scalars'
import { en, type LetterLanguage } from './languages/index'

/** The language a letter is written in: its own, or the first where that was not given. */
export function formOf(
  language: Language | null,
  languages: readonly LetterLanguage[],
): LetterLanguage {
  return languages.find((given) => given.language === language) ?? languages[0] ?? en
}

/** Of the words that are read alike, those that are written. */
export function firstOf(alternatives: string): string {
  return alternatives.split('|', 1).join()
}

/** "13 October 2021", as the date line of a letter has it. */
export function writeDate(date: string, { months, dateForm }: LetterLanguage): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return dateForm
    .replace('{day}', String(Number(day)))
    .replace('{month}', firstOf(months[Number(month) - 1] ?? month))
    .replace('{year}', year)
}
