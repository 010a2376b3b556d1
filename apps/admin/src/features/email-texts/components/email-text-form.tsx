import { emailTexts } from '@u4ssc/client/contract'
import type { EmailText, EmailTextWords } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { language as ownLanguage } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SaveFooter } from '../../../subjects/emails/save-footer'
import { WordsEditor, withWords } from '../../../subjects/emails/words-editor'
import { TextPreview } from './text-preview'

const NOTHING = { subject: null, text: '' }

/** Editor of the text of a kind of email, with its default and a preview of what is typed. */
export function EmailTextForm({ text }: { readonly text: EmailText }) {
  const [typed, setTyped] = useState<EmailTextWords | null>(null)
  // The preview follows when a field is left, not with each key
  const [previewed, setPreviewed] = useState(text.words)
  const [language, setLanguage] = useState<Language>(ownLanguage)
  const saveForAll = useAct(emailTexts.update, text.kind)
  const saveForOne = useAct(emailTexts.updateForMeeting, text.meeting ?? '', text.kind)
  const save = text.meeting === null ? saveForAll : saveForOne
  const words = typed ?? text.words
  const isDirty = !haveSameWords(words, text.words)
  useUnsavedGuard(isDirty)

  function show(changed: EmailTextWords | null) {
    setTyped(changed)
    setPreviewed(changed ?? text.words)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    setPreviewed(words)
    save.mutate({ words, version: text.version }, { onSuccess: () => setTyped(null) })
  }
  function loadTheirs() {
    save.reset()
    show(null)
  }

  return (
    <div className="text-and-preview">
      <form onSubmit={submit} onBlur={() => setPreviewed(words)}>
        <WordsEditor
          words={words}
          write={setTyped}
          language={language}
          choose={setLanguage}
          placeholders={text.placeholders}
          subjectHint={say('email-texts.subjectHint', {
            subject: text.defaults[language].subject,
          })}
          textHint={say('email-texts.textHint')}
          linkHint={say('email-texts.link')}
        />
        <DefaultText text={text} language={language} />
        <SaveFooter
          save={save}
          isDirty={isDirty}
          conflict={{
            code: 'email-text-changed',
            message: say('email-texts.conflict'),
            loadTheirs,
          }}
        >
          <Button
            look="quiet"
            size="small"
            onClick={() =>
              show(
                withWords(words, language, {
                  subject: words[language]?.subject ?? null,
                  text: text.defaults[language].text,
                }),
              )
            }
          >
            {say('email-texts.copy')}
          </Button>
          <Button
            look="quiet"
            size="small"
            disabled={words[language] === undefined}
            onClick={() => show(withWords(words, language, NOTHING))}
          >
            {say('email-texts.reset')}
          </Button>
        </SaveFooter>
      </form>
      <TextPreview text={text} words={previewed} language={language} />
    </div>
  )
}

function haveSameWords(one: EmailTextWords, other: EmailTextWords): boolean {
  return LANGUAGES.every((code) => {
    const [a = NOTHING, b = NOTHING] = [one[code], other[code]]
    return a.subject === b.subject && a.text === b.text
  })
}

/** What is sent in a language without a text. */
function DefaultText({
  text,
  language,
}: {
  readonly text: EmailText
  readonly language: Language
}) {
  const titleId = useId()
  return (
    <section className="default-text" aria-labelledby={titleId}>
      <h2 id={titleId}>{say('email-texts.default')}</h2>
      <p className="mail-text" lang={language} dir="auto">
        {text.defaults[language].text}
      </p>
      {text.kind === 'reminder' && <p className="hint">{say('email-texts.reminderHint')}</p>}
    </section>
  )
}
