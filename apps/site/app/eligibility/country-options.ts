import { LANGUAGES } from '@u4ssc/domain'
import { listCountries } from '@u4ssc/domain/words'
import { escapeMarkup } from '../escape-markup'
import { MemoCache } from '../memo-cache'
import type { I18n } from '../i18n/i18n'

interface Option {
  readonly code: string
  /** Escaped text. */
  readonly words: string
}

const options = new MemoCache<readonly Option[]>(LANGUAGES.length)
const markup = new MemoCache<string>(LANGUAGES.length)

/**
 * Returns the country options as HTML. They are a third of the page and the same for each language,
 * so they are rendered once.
 *
 * @param first - the option without a country
 * @param chosen - a country code, or nothing
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
