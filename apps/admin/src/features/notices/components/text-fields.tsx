import type { Notice, NoticeWords } from '@u4ssc/client/emails'
import { NOTICE_PLACEHOLDERS } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { WordsEditor } from '../../../subjects/emails/words-editor'

interface TextFieldsProps {
  readonly notice: Notice
  readonly words: NoticeWords
  readonly write: (words: NoticeWords) => void
}

const PLACEHOLDERS = { subject: NOTICE_PLACEHOLDERS, text: NOTICE_PLACEHOLDERS }

/** Fields for the subject and the text of a notice in each language. */
export function TextFields({ notice, words, write }: TextFieldsProps) {
  const [language, setLanguage] = useState<Language>(notice.language)
  return (
    <fieldset>
      <legend>
        <h2>{say('notices.message')}</h2>
      </legend>
      <p className="soft">
        {say(notice.kind === 'notice' ? 'notices.messageCustom' : 'notices.messageNote', {
          language: nameOfLanguage(notice.language),
        })}
      </p>
      <WordsEditor
        words={words}
        write={write}
        language={language}
        choose={setLanguage}
        placeholders={PLACEHOLDERS}
        subjectHint={notice.kind === 'notice' ? undefined : say('notices.subjectHint')}
        textHint={say('notices.textHint')}
        linkHint={say('notices.placeholder-link')}
      />
    </fieldset>
  )
}
