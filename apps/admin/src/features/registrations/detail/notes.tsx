import { registrations } from '@u4ssc/client/contract'
import type { RegistrationDetail } from '@u4ssc/client/registrations'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { describeMoment } from '../../../clock-format'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { TextField } from '../../../components/forms/text-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { say } from '../../../components/language/say'

interface NotesProps {
  readonly id: string
  readonly notes: RegistrationDetail['notes']
}

/** Internal notes, and a field for a new one. */
export function Notes({ id, notes }: NotesProps) {
  const [text, setText] = useState('')
  const add = useAct(registrations.addNote, id)
  useUnsavedGuard(text.trim() !== '' && !add.isPending)
  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate({ text: text.trim() }, { onSuccess: () => setText('') })
  }
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">{say('registration-detail.notes')}</h3>
      <ul className="plain">
        {notes.map(({ at, author, text: words }, index) => (
          <li key={index}>
            <p className="mail-text" dir="auto">
              {words}
            </p>
            <span className="soft">
              <bdi>{author}</bdi> <span className="num">{describeMoment(at)}</span>
            </span>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <TextField
          label={say('registration-detail.note')}
          hint={say('registration-detail.notesHint')}
          problem={undefined}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {add.error && <ProblemNotice error={add.error} />}
        <Button
          type="submit"
          look="quiet"
          size="small"
          disabled={text.trim() === '' || add.isPending}
        >
          {say('registration-detail.addNote')}
        </Button>
      </form>
    </section>
  )
}
