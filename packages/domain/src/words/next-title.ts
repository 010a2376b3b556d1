import { LANGUAGES } from '../languages'
import { endingOf, ORDINAL_WORDS } from './ordinal-words'
import { assertText } from '../wrong-argument'

/**
 * Returns the title of the next meeting in a series: "Sixth Meeting" becomes "Seventh Meeting", in
 * words or figures, in all six languages. After the last word in the list, the figures follow: "21st"
 * after "Twentieth". A title without a known ordinal does not change.
 *
 * @param ordinal - number of the earlier meeting, so that other ordinals in the title stay; `null`
 *   if unknown
 * @example
 * nextTitle('Sixth Meeting of U4SSC', 6) // => 'Seventh Meeting of U4SSC'
 * nextTitle('6th Meeting of U4SSC', null) // => '7th Meeting of U4SSC'
 * nextTitle('Annual meeting', null) // => 'Annual meeting'
 */
export function nextTitle(title: string, ordinal: number | null): string {
  assertText(title, 'title')
  let isDone = false
  const replace = (found: string, next: string | undefined) => {
    if (isDone || next === undefined) return found
    isDone = true
    return next
  }
  return title
    .replace(/第([一二三四五六七八九十]+)/gu, (found, word: string) =>
      replace(found, prefixed('第', wordAfter(word, ordinal))),
    )
    .replace(/\p{L}+/gu, (word) => replace(word, wordAfter(word, ordinal)))
    .replace(/第(\d{1,3})(?!\d)/gu, (found, figures: string) =>
      replace(found, prefixed('第', numberAfter(figures, ordinal)?.toString())),
    )
    .replace(FIGURES, (found, figures: string, ending: string) => {
      const next = numberAfter(figures, ordinal)
      return replace(found, next === undefined ? undefined : `${next}${endingOf(next, ending)}`)
    })
}

/** Figures with an ordinal ending: "6th", "6e", "6ème", "6.ª", "6-е". */
const FIGURES =
  /(?<![\p{L}\p{N}.-])(\d{1,3})(st|nd|rd|th|ème|ère|e|\.?[ªº]|-(?:е|я|й|го))(?![\p{L}\p{N}])/giu

function numberAfter(figures: string, ordinal: number | null): number | undefined {
  const value = Number(figures)
  return ordinal === null || value === ordinal ? value + 1 : undefined
}

function wordAfter(word: string, ordinal: number | null): string | undefined {
  for (const language of LANGUAGES)
    for (const { words: list, ending } of ORDINAL_WORDS[language]) {
      const words = list.split(' ')
      const index = words.findIndex((one) => plain(one) === plain(word))
      if (index < 0 || (ordinal !== null && ordinal !== index + 1)) continue
      const number = index + 2
      return likeCase(words[index + 1] ?? `${number}${endingOf(number, ending)}`, word)
    }
  return undefined
}

function prefixed(prefix: string, word: string | undefined): string | undefined {
  return word === undefined ? undefined : prefix + word
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replaceAll('ё', 'е')
}

function likeCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase()
  const [first = ''] = model
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
