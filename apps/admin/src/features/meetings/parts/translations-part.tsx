import { LANGUAGES, LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import { FormField } from '../../../components/forms/form-field'
import { MarkdownField } from '../../../components/forms/markdown-field'
import { SelectField } from '../../../components/forms/select-field'
import { isolate } from '../../../components/language/isolate'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'
import { countTranslated, textsOf, translate } from '../translations/translated-texts'
import type { TranslatedText } from '../translations/translated-texts'

/** The texts of the meeting next to their translations into another language. */
export function TranslationsPart() {
  const { meeting } = useEditorContext()
  const own = meeting.language ?? 'en'
  const others = LANGUAGES.filter((one) => one !== own)
  const [language, setLanguage] = useState<Language>(others[0] ?? own)
  const texts = textsOf(meeting)
  return (
    <>
      <SelectField
        label={say('translations.into')}
        value={language}
        options={others.map((value) => ({
          value,
          label: say('translations.progress', {
            language: nameOfLanguage(value),
            count: countTranslated(texts, meeting.localizations[value] ?? {}),
            total: texts.length,
          }),
        }))}
        onChange={({ target }) => setLanguage(LanguageSchema.parse(target.value))}
      />
      <p className="hint">{say('translations.hint', { language: nameOfLanguage(own) })}</p>
      {texts.map((text) => (
        <Translation key={`${language}/${text.key}`} text={text} from={own} into={language} />
      ))}
    </>
  )
}

interface TranslationProps {
  readonly text: TranslatedText
  readonly from: Language
  readonly into: Language
}

function Translation({ text, from, into }: TranslationProps) {
  const { meeting, edit, mayEdit } = useEditorContext()
  const { key, label, of, original, isMarkdown } = text
  const value = text.read(meeting.localizations[into] ?? {}) ?? ''
  const set = (typed: string) =>
    edit(`localizations/${into}/${key}`, (now) => translate(now, into, text, typed))
  const name = of === null ? say(label) : `${say(label)} (${isolate(of)})`
  return (
    <fieldset className="fact-field translation" disabled={!mayEdit}>
      <div>
        <p className="label">{of === original ? say(label) : name}</p>
        <p className="original" lang={from} dir="auto">
          {original}
        </p>
      </div>
      <div lang={into}>
        {isMarkdown ? (
          <MarkdownField label={labelIn(name, into)} value={value} set={set} />
        ) : (
          <FormField
            label={labelIn(name, into)}
            dir="auto"
            value={value}
            onChange={({ target }) => set(target.value)}
          />
        )}
      </div>
    </fieldset>
  )
}

function labelIn(name: string, language: Language): string {
  return say('translations.label', { name, language: nameOfLanguage(language) })
}
