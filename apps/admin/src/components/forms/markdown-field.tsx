import { useId, useRef, useState } from 'react'
import { Button } from '../button'
import { say } from '../language/say'
import { RenderedMarkdown } from './rendered-markdown'

interface MarkdownFieldProps {
  readonly label: string
  readonly value: string
  readonly set: (text: string) => void
}

/** What each button puts around the selected text, or before it. */
const MARKS = [
  { label: 'markdown.bold', before: '**', after: '**' },
  { label: 'markdown.italic', before: '*', after: '*' },
  { label: 'markdown.heading', before: '\n### ', after: '' },
  { label: 'markdown.list', before: '\n- ', after: '' },
  { label: 'markdown.link', before: '[', after: '](https://)' },
] as const

/** Text area for Markdown, with buttons for common marks and a preview. */
export function MarkdownField({ label, value, set }: MarkdownFieldProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [isPreview, setPreview] = useState(false)
  function mark({ before, after }: (typeof MARKS)[number]) {
    const { selectionStart: start = value.length, selectionEnd: end = value.length } =
      area.current ?? {}
    set(value.slice(0, start) + before + value.slice(start, end) + after + value.slice(end))
    area.current?.focus()
  }
  return (
    <div className="field markdown">
      <label htmlFor={id}>{label}</label>
      <div className="actions" role="toolbar" aria-label={say('markdown.toolbar', { label })}>
        {!isPreview &&
          MARKS.map((one) => (
            <Button key={one.label} look="link" onClick={() => mark(one)}>
              {say(one.label)}
            </Button>
          ))}
        <Button look="link" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
          {say('markdown.preview')}
        </Button>
      </div>
      {isPreview ? (
        <RenderedMarkdown text={value} className="rendered" />
      ) : (
        <textarea
          ref={area}
          id={id}
          rows={6}
          dir="auto"
          value={value}
          aria-describedby={`${id}-hint`}
          onChange={(event) => set(event.target.value)}
        />
      )}
      <p className="hint" id={`${id}-hint`}>
        {say('markdown.hint')}
      </p>
    </div>
  )
}
