import { useEffect, useRef } from 'react'
import type { DragEvent } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { nameOfClause } from './describe-fact'
import type { MarkedPart } from './check-letter'
import type { LetterParagraph } from './letter'

export interface ParagraphActions {
  readonly edit: (id: string | null) => void
  readonly change: (id: string, text: string) => void
  readonly move: (id: string, to: number) => void
  readonly remove: (id: string) => void
}

interface ParagraphRowProps {
  readonly paragraph: LetterParagraph
  readonly position: number
  readonly count: number
  readonly parts: readonly MarkedPart[]
  readonly isEdited: boolean
  readonly actions: ParagraphActions
}

/** A paragraph of the document: its words with marks, or its text while it is edited. */
export function ParagraphRow(props: ParagraphRowProps) {
  const { paragraph, position, isEdited, actions, parts } = props
  const { id, clause, text } = paragraph
  const drop = (event: DragEvent) => {
    event.preventDefault()
    actions.move(event.dataTransfer.getData('text/plain'), position)
  }
  return (
    <li
      className="paragraph"
      draggable={!isEdited}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <span className="number" aria-hidden="true">
        {position + 1}
      </span>
      {isEdited ? (
        <ParagraphText text={text} {...props} />
      ) : (
        <p onDoubleClick={() => actions.edit(id)}>
          {parts.map((part, at) =>
            part.mark === null ? (
              part.text
            ) : (
              <mark key={at} className={part.mark}>
                {part.text}
              </mark>
            ),
          )}
          {text === '' && <span className="soft">{say('writing.empty')}</span>}
        </p>
      )}
      <ParagraphTools {...props} name={clause === null ? null : nameOfClause(clause)} />
    </li>
  )
}

function ParagraphText({
  text,
  paragraph,
  position,
  actions,
}: ParagraphRowProps & { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="field">
      <textarea
        ref={field}
        rows={Math.max(3, Math.ceil(text.length / 70) + text.split('\n').length - 1)}
        value={text}
        aria-label={say('writing.paragraph', { number: position + 1 })}
        aria-describedby={`${paragraph.id}-hint`}
        onChange={(event) => actions.change(paragraph.id, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') actions.edit(null)
        }}
      />
      <p className="hint" id={`${paragraph.id}-hint`}>
        {say('writing.itemsHint')}
      </p>
    </div>
  )
}

function ParagraphTools(props: ParagraphRowProps & { readonly name: string | null }) {
  const { paragraph, position, count, isEdited, actions } = props
  const { id } = paragraph
  const name = props.name ?? say('writing.paragraph', { number: position + 1 })
  return (
    <p className="tools">
      <span className="soft">{props.name}</span>
      <Button
        look="link"
        aria-label={say(isEdited ? 'writing.doneNamed' : 'writing.editNamed', { name })}
        onClick={() => actions.edit(isEdited ? null : id)}
      >
        {say(isEdited ? 'writing.done' : 'writing.edit')}
      </Button>
      <Button
        look="link"
        aria-label={say('action.item-up', { name })}
        disabled={position === 0}
        onClick={() => actions.move(id, position - 1)}
      >
        {say('action.moveUp')}
      </Button>
      <Button
        look="link"
        aria-label={say('action.item-down', { name })}
        disabled={position === count - 1}
        onClick={() => actions.move(id, position + 1)}
      >
        {say('action.moveDown')}
      </Button>
      <Button
        look="link"
        aria-label={say('action.item-remove', { name })}
        onClick={() => actions.remove(id)}
      >
        {say('action.remove')}
      </Button>
    </p>
  )
}
