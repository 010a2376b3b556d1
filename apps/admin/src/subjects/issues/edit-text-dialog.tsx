import { MAX_CIRCULAR_LENGTH } from '@u4ssc/client/circulars'
import type { Draft } from '@u4ssc/client/drafts'
import { useState } from 'react'
import { FormDialog } from '../../components/feedback/form-dialog'
import { ProblemNotice } from '../../components/feedback/problem-notice'
import { say } from '../../components/language/say'
import { TextField } from '../../components/forms/text-field'
import { useChangeText } from '../drafts/draft-actions'

/**
 * Editor of the circular's text, which is then read again. Corrections that still apply are kept.
 */
export function EditTextDialog({ draft, close }: { draft: Draft; close: () => void }) {
  const [text, setText] = useState(draft.text)
  const change = useChangeText(draft)
  const dropped = change.data?.dropped.length ?? 0
  function act() {
    change.mutate(text, {
      onSuccess: (answer) => {
        if (answer.dropped.length === 0) close()
      },
    })
  }
  return (
    <FormDialog
      title={say('publishing.editText')}
      submit={say('import.draft-readAgain')}
      cancel={say(change.isSuccess ? 'action.close' : 'action.cancel')}
      isWide
      isBlocked={change.isPending || text.trim() === '' || text === draft.text}
      act={act}
      close={close}
    >
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
    </FormDialog>
  )
}
