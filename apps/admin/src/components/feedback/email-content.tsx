import type { Language } from '@u4ssc/domain'
import { say } from '../language/say'

interface EmailContentProps {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: Language
}

/** A link opens a separate tab without the sandbox, which cannot reach the dashboard. */
const OPEN_LINKS = 'allow-popups allow-popups-to-escape-sandbox'
const IN_NEW_TAB = '<base target="_blank">'

/** Shows an email. The HTML is in a sandboxed frame: no scripts, no forms, no cookies. */
export function EmailContent({ subject, text, html, language }: EmailContentProps) {
  return (
    <>
      <h3 lang={language} dir="auto">
        {subject}
      </h3>
      <iframe
        className="mail"
        sandbox={OPEN_LINKS}
        title={say('messages.asHtml')}
        srcDoc={html + IN_NEW_TAB}
      />
      <p className="soft">{say('messages.linksHint')}</p>
      <h3>{say('messages.asText')}</h3>
      <pre className="mail-text" lang={language} dir="auto">
        {text}
      </pre>
    </>
  )
}
