import { Dialog } from '@mui/material'
import { MAX_CIRCULAR_LENGTH } from '@u4ssc/client'
import type { Draft } from '@u4ssc/client'
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { TextField } from '../../../components/forms/text-field'
import { useChangeText } from '../actions'

/**
 * Editor of the circular's text, which is then read again. Corrections that still apply are kept.
 */
export function EditTextDialog({ draft, close }: { draft: Draft; close: () => void }) {
  const titleId = useId()
  const [text, setText] = useState(draft.text)
  const change = useChangeText(draft)
  const dropped = change.data?.dropped.length ?? 0
  function submit(event: FormEvent) {
    event.preventDefault()
    change.mutate(text, {
      onSuccess: (answer) => {
        if (answer.dropped.length === 0) close()
      },
    })
  }
  return (
    <Dialog
      open
      onClose={close}
      transitionDuration={0}
      aria-labelledby={titleId}
      slotProps={{ paper: { className: 'dialog wide' } }}
    >
      <form noValidate onSubmit={submit}>
        <h2 id={titleId}>{say('publishing.editText')}</h2>
        <TextField
          label={say('import.text')}
          hint={say('import.draft-textHint')}
          problem={text.trim() === '' ? say('import.empty') : undefined}
          rows={18}
          maxLength={MAX_CIRCULAR_LENGTH}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
        {dropped > 0 && (
          <p className="issues" role="status">
            {say('import.draft-dropped', { count: dropped })}
          </p>
        )}
        {change.error && <ProblemNotice error={change.error} />}
        <div className="actions">
          <button type="button" className="button quiet" onClick={close}>
            {say(change.isSuccess ? 'action.close' : 'action.cancel')}
          </button>
          <button
            type="submit"
            className="button"
            disabled={change.isPending || text.trim() === '' || text === draft.text}
          >
            {say('import.draft-readAgain')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
