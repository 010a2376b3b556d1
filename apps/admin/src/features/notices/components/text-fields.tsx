import type { Notice, NoticeWords } from '@u4ssc/client/emails'
import { findUnknownPlaceholders, NOTICE_PLACEHOLDERS } from '@u4ssc/client/emails'
import type { NoticePlaceholder } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { TextField } from '../../../components/forms/text-field'

interface TextFieldsProps {
  readonly notice: Notice
  readonly words: NoticeWords
  readonly write: (words: NoticeWords) => void
}

/** Fields for the subject and the text in each language. */
export function TextFields({ notice, words, write }: TextFieldsProps) {
  const [language, setLanguage] = useState<Language>(notice.language)
  const own = words[language] ?? { subject: null, text: '' }
  const written = LANGUAGES.filter((code) => words[code]?.text)
  const ofMeeting = nameOfLanguage(notice.language)
  const unknown = findUnknownPlaceholders(`${own.subject ?? ''} ${own.text}`)

  function change(changed: { subject: string | null; text: string }) {
    const others = Object.fromEntries(Object.entries(words).filter(([code]) => code !== language))
    const isEmpty = changed.text === '' && changed.subject === null
    write(isEmpty ? others : { ...others, [language]: changed })
  }

  return (
    <fieldset>
      <legend>
        <h2>{say('notices.message')}</h2>
      </legend>
      <p className="soft">
        {say(notice.kind === 'notice' ? 'notices.messageCustom' : 'notices.messageNote', {
          language: ofMeeting,
        })}
      </p>
      <SelectField
        label={say('notices.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))}
        onChange={({ target }) =>
          setLanguage(LANGUAGES.find((code) => code === target.value) ?? language)
        }
      />
      <FormField
        label={say('notices.subject')}
        lang={language}
        dir="auto"
        maxLength={200}
        {...(notice.kind === 'notice' ? {} : { hint: say('notices.subjectHint') })}
        value={own.subject ?? ''}
        onChange={({ target }) => change({ ...own, subject: target.value || null })}
      />
      <TextField
        label={say('notices.text')}
        hint={say('notices.textHint')}
        problem={unknown.length > 0 ? unknownWords(unknown) : undefined}
        rows={8}
        lang={language}
        dir="auto"
        maxLength={10_000}
        value={own.text}
        onChange={({ target }) => change({ ...own, text: target.value })}
      />
      <Placeholders
        insert={(name) =>
          change({ ...own, text: `${own.text}${own.text === '' ? '' : ' '}{{${name}}}` })
        }
      />
      {written.length > 0 && (
        <p className="soft">
          {say('notices.written', { languages: written.map(nameOfLanguage).join(' · ') })}
        </p>
      )}
    </fieldset>
  )
}

function unknownWords(names: readonly string[]): string {
  const list = names.map((name) => `{{${name}}}`).join(wording.listSeparator)
  return say('notices.unknown', { names: list })
}

/** Placeholders with their meaning; each can be added at the end of the text. */
function Placeholders({ insert }: { insert: (name: NoticePlaceholder) => void }) {
  return (
    <details>
      <summary>{say('notices.placeholders')}</summary>
      <dl className="facts">
        {NOTICE_PLACEHOLDERS.map((name) => (
          <div key={name}>
            <dt>
              <button
                type="button"
                className="button quiet small"
                aria-label={say('notices.insert', { placeholder: `{{${name}}}` })}
                onClick={() => insert(name)}
              >
                <code dir="ltr">{`{{${name}}}`}</code>
              </button>
            </dt>
            <dd>{say(`notices.placeholder-${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
