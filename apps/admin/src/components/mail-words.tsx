import type { Language } from '@u4ssc/domain'
import { say } from './say'

interface MailWordsProps {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: Language
}

/** The HTML runs no script, sends no form and knows no cookie: the frame is a sandbox without rights. */
export function MailWords({ subject, text, html, language }: MailWordsProps) {
  return (
    <>
      <h3 lang={language} dir="auto">
        {subject}
      </h3>
      <iframe className="mail" sandbox="" title={say('messages.asHtml')} srcDoc={html} />
      <h3>{say('messages.asText')}</h3>
      <pre className="mail-text" lang={language} dir="auto">
        {text}
      </pre>
    </>
  )
}
