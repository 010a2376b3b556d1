import type { Draft } from '@u4ssc/client/drafts'
import { useState } from 'react'
import { useNavigate } from '../../components/navigation'
import { ConfirmDialog } from '../../components/feedback/confirm-dialog'
import { MoreMenu } from '../../components/layout/more-menu'
import { ProblemNotice } from '../../components/feedback/problem-notice'
import { say } from '../../components/language/say'
import { editorPath } from '../meetings/meeting-paths'
import { useAddMeeting } from './publish-actions'
import { useDeleteDraft } from './draft-actions'
import { nameOfDraft } from './name-of-draft'
import { EditTextDialog } from '../issues/edit-text-dialog'

/** Rare actions on a draft: edit its text, add a meeting that the reader missed, or delete it. */
export function DraftMenu({ draft }: { draft: Draft }) {
  const [opened, setOpened] = useState<'text' | 'delete' | null>(null)
  const remove = useDeleteDraft(draft)
  const navigate = useNavigate()
  const isCircular = draft.meeting === null
  const back = isCircular ? '/circulars' : `/meetings/${draft.meeting}`
  const close = () => setOpened(null)
  const add = useAddMeeting(draft)
  const addMeeting = () =>
    add.mutate(null, {
      onSuccess: ({ reading }) => navigate(editorPath(draft, reading.meetings.length - 1)),
    })
  if (draft.status !== 'open') return null
  return (
    <>
      <MoreMenu
        name={nameOfDraft(draft)}
        items={[
          ...(isCircular
            ? [
                { label: say('publishing.editText'), act: () => setOpened('text') },
                { label: say('publishing.addMeeting'), act: addMeeting },
              ]
            : []),
          { label: say('import.draft-delete'), act: () => setOpened('delete') },
        ]}
      />
      {add.error && <ProblemNotice error={add.error} />}
      {opened === 'text' && <EditTextDialog draft={draft} close={close} />}
      <ConfirmDialog
        open={opened === 'delete'}
        title={say('import.draft-deleteTitle')}
        confirm={say('import.draft-deleteDo')}
        isBusy={remove.isPending}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => navigate(back) })}
        onCancel={close}
      >
        <p>{say('import.draft-deleteWhat')}</p>
        {remove.error && <ProblemNotice error={remove.error} />}
      </ConfirmDialog>
    </>
  )
}
