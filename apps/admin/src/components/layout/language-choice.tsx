import { LANGUAGES, LanguageSchema } from '@u4ssc/domain'
import { languageName } from '@u4ssc/domain/words'
import { changeLanguage, language } from '../language/language'
import { say } from '../language/say'

/** Language menu. Each language is named in itself, so that anyone can find theirs. */
export function LanguageChoice() {
  return (
    <label className="language">
      <span className="vh">{say('layout.nav-language')}</span>
      <select
        value={language}
        onChange={(event) => changeLanguage(LanguageSchema.parse(event.target.value))}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageName(code, code)}
          </option>
        ))}
      </select>
    </label>
  )
}
