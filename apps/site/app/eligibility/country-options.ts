import { LANGUAGES } from '@u4ssc/domain'
import { listCountries } from '@u4ssc/domain/words'
import { escapeMarkup } from '../escape-markup'
import { MemoCache } from '../memo-cache'
import type { I18n } from '../i18n/i18n'

interface Option {
  readonly code: string
  /** As it stands within the tag. */
  readonly words: string
}

const options = new MemoCache<readonly Option[]>(LANGUAGES.length)
const markup = new MemoCache<string>(LANGUAGES.length)

/**
 * The options of a list of countries as HTML. They are the same on each page of a language, and a
 * third of its elements: they are written once.
 *
 * @param first - what stands for no country
 * @param chosen - a code, or nothing
 */
export function countryOptions(i18n: I18n, first: string, chosen: string | undefined): string {
  if (chosen) return writeOptions(i18n, first, chosen)
  return markup.getOrCreate(i18n.language, [first], () => writeOptions(i18n, first, ''))
}

function writeOptions(i18n: I18n, first: string, chosen: string): string {
  const countries = options.getOrCreate(i18n.language, [], () =>
    listCountries(i18n.wording).map(({ code, name }) => ({ code, words: escapeMarkup(name) })),
  )
  return [{ code: '', words: escapeMarkup(first) }, ...countries]
    .map(({ code, words }) => {
      const mark = code === chosen ? ' selected=""' : ''
      return `<option value="${code}"${mark}>${words}</option>`
    })
    .join('')
}
