import type { SiteMessage } from '@u4ssc/messages/site'
import { useI18n } from '../../i18n/use-i18n'

interface InformationProps {
  readonly title: SiteMessage
  readonly parts: readonly { readonly heading: SiteMessage; readonly text: SiteMessage }[]
}

/** A text page with headings and paragraphs. */
export function Information({ title, parts }: InformationProps) {
  const i18n = useI18n()
  return (
    <div className="plain-page">
      <h1>{i18n.t(title)}</h1>
      {parts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{i18n.t(heading)}</h2>
          <p className="lead">{i18n.t(text)}</p>
        </section>
      ))}
    </div>
  )
}
