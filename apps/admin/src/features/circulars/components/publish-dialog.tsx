import type { Draft } from '@u4ssc/client'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { usePublishDraft } from '../actions'
import { nameOfDraft } from '../name-of-draft'
import { publicPagesOf } from '../public-pages'

/** Asks once more, naming what everyone will see. */
export function PublishDialog(props: { draft: Draft; open: boolean; close: () => void }) {
  const { draft } = props
  const publish = usePublishDraft(draft)
  const letter = nameOfDraft(draft)
  function close() {
    publish.reset()
    props.close()
  }
  return (
    <ConfirmDialog
      open={props.open}
      title={say('publish.title', { letter })}
      confirm={say('publish.confirm')}
      cancel={say('action.cancel')}
      isBusy={publish.isPending}
      onConfirm={() => publish.mutate(undefined, { onSuccess: close })}
      onCancel={close}
    >
      <p>{say('publish.becomes')}</p>
      <ul className="plain">
        <li>{say('publish.letter', { letter })}</li>
        {publicPagesOf(draft).map((page) => (
          <li key={page.path}>
            {say('publish.meeting', { title: page.title })} <code>{page.path}</code>
          </li>
        ))}
      </ul>
      <p className="soft">{say('publish.lasting')}</p>
      {publish.error && <ProblemNotice error={publish.error} />}
    </ConfirmDialog>
  )
}
