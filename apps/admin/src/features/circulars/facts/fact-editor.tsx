import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import type { Fact } from '../../../facts/facts-of-reading'
import type { EditorField } from '../../../facts/kinds/fact-kind'
import { MAX_NOTE_LENGTH } from '../schema'
import { EditorInput } from '../../../facts/editor-input'
import { SaveProblem } from '../review/save-problem'
import type { Review } from '../review/use-review'
import { ProblemError } from '@u4ssc/client'

const NOTE_FIELD: EditorField = {
  key: 'note',
  label: 'review.note',
  input: 'text',
  maxLength: MAX_NOTE_LENGTH,
}

/** Edits one fact in its row. The text stays until it is saved or cancelled. */
export function FactEditor(props: { fact: Fact; note: string; review: Review }) {
  const { fact, review } = props
  const [before] = useState(() => fact.kind.toEntries(fact.value))
  const [entries, setEntries] = useState(before)
  const [note, setNote] = useState(props.note)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const form = useRef<HTMLFormElement>(null)
  const { setUnsaved } = review

  useEffect(() => {
    const isTyped = fact.kind.fields.some(({ key }) => entries[key] !== before[key])
    setUnsaved(isTyped || note !== props.note)
    return () => setUnsaved(false)
  }, [entries, before, note, props.note, fact.kind.fields, setUnsaved])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [])

  async function save(event: FormEvent) {
    event.preventDefault()
    const parsed = fact.kind.parse(entries, fact.value)
    if (!parsed.ok) {
      setProblems({ [parsed.field]: say(parsed.problem) })
      return
    }
    const { pointer } = fact
    const outcome = await review.correct({
      pointer,
      value: parsed.value,
      note: note.trim() || null,
    })
    if (!outcome.ok) setProblems(fieldProblemsOf(outcome.error, fact.kind.fields))
  }

  return (
    <form
      ref={form}
      className="editor"
      aria-label={say('action.correctFact', { fact: fact.name })}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') review.stopEditing()
      }}
    >
      {fact.kind.fields.map((field) => (
        <EditorInput
          key={field.key}
          field={field}
          label={field.label === null ? fact.name : say(field.label)}
          value={entries[field.key] ?? ''}
          problem={problems[field.key]}
          change={(value) => setEntries({ ...entries, [field.key]: value })}
        />
      ))}
      <EditorInput
        field={NOTE_FIELD}
        label={say('review.note')}
        value={note}
        problem={undefined}
        change={setNote}
      />
      <SaveProblem review={review} isSaid={Object.keys(problems).length > 0} />
      <p className="actions">
        <Button type="submit" size="small" busy={review.isSaving}>
          {say('action.save')}
        </Button>
        <Button look="quiet" size="small" onClick={review.stopEditing}>
          {say('action.cancel')}
        </Button>
      </p>
    </form>
  )
}

const WITHIN_VALUE = /^\/corrections\/\d+\/value(?:\/([^/]+))?/

/** Returns the API's errors of a correction, by field of the fact editor. */
function fieldProblemsOf(
  error: unknown,
  fields: readonly EditorField[],
): Readonly<Record<string, string>> {
  if (!(error instanceof ProblemError)) return {}
  const named = error.errors.map(({ pointer, message }) => {
    const part = WITHIN_VALUE.exec(pointer)?.[1]
    const field = fields.find(({ key }) => key === part) ?? fields[0]
    return [field?.key ?? 'value', message] as const
  })
  return Object.fromEntries(named)
}
