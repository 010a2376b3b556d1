import { LANGUAGES } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { toQuotingTexts } from './quoting-texts'

it.each(LANGUAGES)(
  'the accessible name of the quote button contains its words, in %s',
  (language) => {
    const { quote, copy } = toQuotingTexts(i18nFor(language), 'TSB Circular 352')
    expect(copy('5').toLowerCase()).toContain(quote.toLowerCase())
  },
)
