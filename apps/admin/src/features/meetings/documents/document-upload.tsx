import { documents } from '@u4ssc/client/contract'
import type { MeetingDocument } from '@u4ssc/client/documents'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { describeSize } from '../../../components/language/describe-size'
import { isolate } from '../../../components/language/isolate'
import { say } from '../../../components/language/say'
import { ReturnForm } from './return-form'

/** The draft that receives the file. */
export interface UploadTarget {
  readonly has: (sent: MeetingDocument) => boolean
  readonly put: (sent: MeetingDocument) => void
}

interface DocumentUploadProps {
  readonly sent: MeetingDocument
  readonly draft: UploadTarget | undefined
}

/**
 * One uploaded file: can be opened, approved by someone else than the sender, returned or removed.
 */
export function DocumentUpload({ sent, draft }: DocumentUploadProps) {
  const { id, file, state, reason, sentBy, revision } = sent
  const rule = useAct(documents.decide, id)
  const remove = useAct(documents.delete)
  const mayRule = state === 'waiting' && sent.mayDecide
  const isIn = draft?.has(sent) ?? false
  return (
    <div className="notice" role="group" aria-label={file.name}>
      <p>
        <a href={`/v1/meeting-documents/${id}/file`} download>
          <bdi>{file.name}</bdi>
        </a>{' '}
        (<bdi>{describeSize(file.size)}</bdi>) ·{' '}
        {revision > 1 && <>{say('documents.revision', { number: revision })} · </>}
        <strong>{say(`documents.file-${state}`, { reason: isolate(reason ?? '') })}</strong>
        {sentBy !== null && <> · {say('documents.file-sentBy', { name: sentBy })}</>}
        {isIn && <> · {say('speakers.page-inDraft')}</>}
      </p>
      {state === 'waiting' && !mayRule && <p className="hint">{say('documents.file-own')}</p>}
      {rule.error && <ProblemNotice error={rule.error} />}
      {remove.error && <ProblemNotice error={remove.error} />}
      <p className="actions">
        {mayRule && (
          <Button
            size="small"
            aria-label={`${say('documents.file-approve')}: ${file.name}`}
            busy={rule.isPending}
            onClick={() => rule.mutate({ outcome: 'approved' })}
          >
            {say('documents.file-approve')}
          </Button>
        )}
        {draft && !isIn && state !== 'returned' && (
          <Button
            look="quiet"
            size="small"
            aria-label={`${say('documents.file-addToDraft')}: ${file.name}`}
            onClick={() => draft.put(sent)}
          >
            {say('documents.file-addToDraft')}
          </Button>
        )}
        {state !== 'approved' && (
          <Button
            look="link"
            aria-label={say('action.item-remove', { name: file.name })}
            busy={remove.isPending}
            onClick={() => remove.mutate(id)}
          >
            {say('action.remove')}
          </Button>
        )}
      </p>
      {mayRule && (
        <ReturnForm
          name={file.name}
          label={say('documents.file-reason')}
          isBusy={rule.isPending}
          send={(why) => rule.mutate({ outcome: 'returned', reason: why })}
        />
      )}
    </div>
  )
}
