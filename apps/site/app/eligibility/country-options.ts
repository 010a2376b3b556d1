import { LANGUAGES } from '@u4ssc/domain'
import { listCountries } from '@u4ssc/domain/words'
import { escapeMarkup } from '../escape-markup'
import { Memory } from '../memory'
import type { Words } from '../words/words'

interface Option {
  readonly code: string
  /** As it stands within the tag. */
  readonly words: string
}

const options = new Memory<readonly Option[]>(LANGUAGES.length)
const markup = new Memory<string>(LANGUAGES.length)

/**
 * The options of a list of countries as HTML. They are the same on each page of a language, and a
 * third of its elements: they are written once.
 *
 * @param first - what stands for no country
 * @param chosen - a code, or nothing
 */
export function countryOptions(words: Words, first: string, chosen: string | undefined): string {
  if (chosen) return writeOptions(words, first, chosen)
  return markup.recall(words.language, [first], () => writeOptions(words, first, ''))
}

function writeOptions(words: Words, first: string, chosen: string): string {
  const countries = options.recall(words.language, [], () =>
    listCountries(words.wording).map(({ code, name }) => ({ code, words: escapeMarkup(name) })),
  )
  return [{ code: '', words: escapeMarkup(first) }, ...countries]
    .map(({ code, words }) => {
      const mark = code === chosen ? ' selected=""' : ''
      return `<option value="${code}"${mark}>${words}</option>`
    })
    .join('')
}
