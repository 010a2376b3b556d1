import type { Language } from '@u4ssc/domain'
import { say } from '../language/say'

interface EmailContentProps {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: Language
}

/** Shows an email. The HTML is in a sandboxed frame: no scripts, no forms, no cookies. */
export function EmailContent({ subject, text, html, language }: EmailContentProps) {
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
