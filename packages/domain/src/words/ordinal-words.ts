import { assertLanguage } from '../assert-scalars'
import type { Language } from '../scalars'
import { wrongArgument } from '../wrong-argument'

/** Ordinals from "first" in one grammatical form, and the ending of figures in the same form. */
export interface OrdinalForm {
  readonly words: string
  readonly ending: string
}

/** Ordinals as meeting titles write them. Chinese uses numerals. */
export const ORDINAL_WORDS: Readonly<Record<Language, readonly OrdinalForm[]>> = {
  en: [
    {
      words:
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      ending: 'th',
    },
  ],
  fr: [
    {
      words:
        'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
      ending: 'e',
    },
    {
      words:
        'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
      ending: 'e',
    },
  ],
  es: [
    {
      words:
        'primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima decimotercera decimocuarta decimoquinta decimosexta',
      ending: '.ª',
    },
    {
      words:
        'primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercer decimocuarto decimoquinto decimosexto',
      ending: '.º',
    },
    {
      words:
        'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero decimocuarto decimoquinto decimosexto',
      ending: '.º',
    },
  ],
  ru: [
    {
      words:
        'первое второе третье четвёртое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое тринадцатое четырнадцатое пятнадцатое шестнадцатое',
      ending: '-е',
    },
    {
      words:
        'первая вторая третья четвёртая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая тринадцатая четырнадцатая пятнадцатая шестнадцатая',
      ending: '-я',
    },
    {
      words:
        'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый',
      ending: '-й',
    },
    {
      words:
        'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого',
      ending: '-го',
    },
  ],
  ar: [
    { words: 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر', ending: '' },
    {
      words: 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
      ending: '',
    },
  ],
  zh: [
    {
      words: '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
      ending: '',
    },
  ],
}

/**
 * Returns the ways in which a title writes an ordinal, in words and in figures, for example to find
 * a meeting by its number.
 *
 * @example
 * listOrdinals(6, 'en') // => ['sixth', '6th']
 * listOrdinals(6, 'fr') // => ['sixième', '6e']
 */
export function listOrdinals(ordinal: number, language: Language): string[] {
  if (!Number.isInteger(ordinal) || ordinal < 1)
    throw wrongArgument('ordinal', 'a whole number from 1', ordinal)
  assertLanguage(language)
  const words = ORDINAL_WORDS[language].flatMap(({ words: list, ending }) => [
    list.split(' ')[ordinal - 1] ?? [],
    `${ordinal}${endingOf(ordinal, ending)}`,
  ])
  return [...new Set(words.flat())]
}

/** Returns the ending for a number. Only English and French endings depend on it. */
export function endingOf(number: number, ending: string): string {
  if (/^(st|nd|rd|th)$/i.test(ending)) {
    const tens = number % 100
    if (tens >= 11 && tens <= 13) return 'th'
    return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th'
  }
  if (ending === 'e' && number === 1) return 're'
  return /^ère$/i.test(ending) ? 'ème' : ending
}
