import type { QuotingTexts } from '../../annotated-letter/index'
import type { I18n } from '../../i18n/i18n'

/** @param title - of the circular in the language of the page */
export function toQuotingTexts(i18n: I18n, title: string): QuotingTexts {
  return {
    writtenIn: { lang: i18n.language, dir: i18n.dir },
    quote: i18n.t('circular.quote'),
    quoted: i18n.t('circular.quoted'),
    linkTo: (number) => i18n.t('circular.paragraph-link', { number }),
    copy: (number) => i18n.t('circular.quote-paragraph', { number }),
    cite(number, isCorrected) {
      const quote = i18n.t('circular.clause-other-letter', { letter: title, number })
      return isCorrected ? i18n.t('circular.quote-corrected', { quote }) : quote
    },
  }
}
