import type { SiteMessage } from '@u4ssc/messages/site'
import { useWords } from '../../words/use-words'

interface InformationProps {
  readonly title: SiteMessage
  readonly parts: readonly { readonly heading: SiteMessage; readonly text: SiteMessage }[]
}

/** A page of plain information: headings and paragraphs. */
export function Information({ title, parts }: InformationProps) {
  const words = useWords()
  return (
    <div className="plain-page">
      <h1>{words.say(title)}</h1>
      {parts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{words.say(heading)}</h2>
          <p className="lead">{words.say(text)}</p>
        </section>
      ))}
    </div>
  )
}
