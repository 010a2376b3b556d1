import polyglotI18nProvider from 'ra-i18n-polyglot'
import english from 'ra-language-english'

/** The words of react-admin's own parts; ours come from the catalogue of messages. */
export const i18nProvider = polyglotI18nProvider(() => english, 'en')
