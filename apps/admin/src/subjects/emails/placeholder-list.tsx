import type { Placeholder } from '@u4ssc/client/emails'
import { Button } from '../../components/button'
import { say } from '../../components/language/say'

interface PlaceholderListProps {
  readonly names: readonly Placeholder[]
  readonly linkHint: string
  readonly insert: (name: Placeholder) => void
}

/** Placeholders with their meaning; each can be inserted into the text. */
export function PlaceholderList({ names, linkHint, insert }: PlaceholderListProps) {
  return (
    <details>
      <summary>{say('notices.placeholders')}</summary>
      <dl className="facts">
        {names.map((name) => (
          <div key={name}>
            <dt>
              <Button
                look="quiet"
                size="small"
                aria-label={say('notices.insert', { placeholder: `{{${name}}}` })}
                onClick={() => insert(name)}
              >
                <code dir="ltr">{`{{${name}}}`}</code>
              </Button>
            </dt>
            <dd>{name === 'link' ? linkHint : say(`notices.placeholder-${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
