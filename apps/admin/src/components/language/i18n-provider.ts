import polyglotI18nProvider from 'ra-i18n-polyglot'
import english from 'ra-language-english'
import { language } from './language'
import { say } from './say'

/**
 * The only text of react-admin's own components that is announced. Its other texts are not used.
 */
const words = {
  ...english,
  ra: {
    ...english.ra,
    action: { ...english.ra.action, toggle_theme: say('action.toggleTheme') },
  },
}

export const i18nProvider = polyglotI18nProvider(() => words, language)
