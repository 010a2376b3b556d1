import type { EmailTextWords, Placeholder } from '@u4ssc/client/emails'
import { findUnknownPlaceholders } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../components/button'
import { FormField } from '../../components/forms/form-field'
import { TextField } from '../../components/forms/text-field'
import { wording } from '../../components/language/language'
import { nameOfLanguage } from '../../components/language/name-of-language'
import { say } from '../../components/language/say'
import { PlaceholderList } from './placeholder-list'

interface WordsEditorProps {
  readonly words: EmailTextWords
  readonly write: (words: EmailTextWords) => void
  readonly language: Language
  readonly choose: (language: Language) => void
  readonly placeholders: Readonly<Record<'subject' | 'text', readonly Placeholder[]>>
  readonly subjectHint?: string | undefined
  readonly textHint: string
  /** Describes the placeholder of the link. */
  readonly linkHint: string
}

/** Fields for the subject and text of an email in each language. */
export function WordsEditor(props: WordsEditorProps) {
  const { words, write, language, placeholders, subjectHint } = props
  const own = words[language] ?? { subject: null, text: '' }

  const field = useRef<HTMLTextAreaElement>(null)

  function change(changed: { subject: string | null; text: string }) {
    write(withWords(words, language, changed))
  }

  return (
    <>
      <LanguageChoice {...props} />
      <FormField
        label={say('notices.subject')}
        lang={language}
        dir="auto"
        maxLength={200}
        {...(subjectHint === undefined ? {} : { hint: subjectHint })}
        problem={problemIn(own.subject ?? '', placeholders.subject)}
        value={own.subject ?? ''}
        onChange={({ target }) => change({ ...own, subject: target.value || null })}
      />
      <TextField
        ref={field}
        label={say('notices.text')}
        hint={props.textHint}
        problem={problemIn(own.text, placeholders.text)}
        rows={8}
        lang={language}
        dir="auto"
        maxLength={10_000}
        value={own.text}
        onChange={({ target }) => change({ ...own, text: target.value })}
      />
      <PlaceholderList
        names={placeholders.text}
        linkHint={props.linkHint}
        insert={(name) => {
          const { text, caret } = insertAt(own.text, `{{${name}}}`, field.current)
          flushSync(() => change({ ...own, text }))
          field.current?.focus()
          field.current?.setSelectionRange(caret, caret)
        }}
      />
    </>
  )
}

/**
 * Puts a part in the place of the selection, or at the end of a text that nobody has opened.
 *
 * @returns the text, and the position after the part
 */
function insertAt(text: string, part: string, field: HTMLTextAreaElement | null) {
  const { selectionStart: start = text.length, selectionEnd: end = text.length } = field ?? {}
  return { text: `${text.slice(0, start)}${part}${text.slice(end)}`, caret: start + part.length }
}

/** Returns the words with those of one language replaced, or removed if they are empty. */
export function withWords(
  words: EmailTextWords,
  language: Language,
  { subject, text }: { subject: string | null; text: string },
): EmailTextWords {
  const all = {
    ...words,
    [language]: subject === null && text === '' ? undefined : { subject, text },
  }
  return Object.fromEntries(
    LANGUAGES.flatMap((code) => {
      const own = all[code]
      return own ? [[code, own] as const] : []
    }),
  )
}

/** One button per language; those with a subject or text have a mark. */
function LanguageChoice({ words, language, choose }: WordsEditorProps) {
  return (
    <p className="actions languages" role="group" aria-label={say('notices.language')}>
      {LANGUAGES.map((code) => {
        const name = nameOfLanguage(code)
        return (
          <Button
            key={code}
            look="quiet"
            size="small"
            aria-pressed={code === language}
            aria-label={words[code] ? say('email-texts.written', { language: name }) : name}
            onClick={() => choose(code)}
          >
            {name}
            {words[code] && <span aria-hidden="true"> ✓</span>}
          </Button>
        )
      })}
    </p>
  )
}

function problemIn(text: string, known: readonly Placeholder[]): string | undefined {
  const unknown = findUnknownPlaceholders(text, known)
  if (unknown.length === 0) return undefined
  const names = unknown.map((name) => `{{${name}}}`).join(wording.listSeparator)
  return say('notices.unknown', { names })
}
