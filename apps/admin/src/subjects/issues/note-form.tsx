import { useState } from 'react'
import { Button } from '../../components/button'
import { FormField } from '../../components/forms/form-field'
import { say } from '../../components/language/say'

const NOTE_MAX_LENGTH = 500

interface NoteFormProps {
  readonly label: string
  readonly isBusy: boolean
  readonly accept: (note: string) => void
}

/** Accepts an issue with a note. */
export function NoteForm({ label, isBusy, accept }: NoteFormProps) {
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(note.trim() === '')
        if (note.trim() !== '') accept(note.trim())
      }}
    >
      <FormField
        label={label}
        hint={say('publishing.noteHint')}
        maxLength={NOTE_MAX_LENGTH}
        value={note}
        problem={isMissing ? say('field.reason-missing') : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" size="small" busy={isBusy}>
        {say('issues.answer-accept')}
      </Button>
    </form>
  )
}
