import type { Notice } from '@u4ssc/client/emails'
import { Panel } from '../../../components/panel'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { DropZone } from '../../../components/forms/drop-zone'
import { SelectField } from '../../../components/forms/select-field'
import { UploadList } from '../../../components/forms/upload-list'
import { DOCUMENT_EXTENSIONS } from '../../../components/forms/use-uploads'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { mayEditMeetings } from '../../../subjects/meetings/permissions'
import { AttachmentList } from '../../../subjects/emails/attachment-list'
import { useAttachmentUploads } from '../actions'
import type { NoticeActions } from '../actions'
import { useDocumentsToAttach } from '../../../subjects/emails/notice-queries'

interface AttachmentsPartProps {
  readonly notice: Notice
  readonly actions: NoticeActions
}

/** Files sent with the emails of a notice. Those of a draft are added and removed. */
export function AttachmentsPart({ notice, actions }: AttachmentsPartProps) {
  const { attachments, state } = notice
  const isDraft = state === 'drafted'
  if (!isDraft && attachments.length === 0) return null
  return (
    <Panel title={say('attachments.title')} size="narrow">
      <AttachmentList
        files={attachments}
        {...(isDraft ? { remove: actions.detach.mutate, isBusy: actions.detach.isPending } : {})}
      />
      {isDraft && <Adding notice={notice} actions={actions} />}
    </Panel>
  )
}

function Adding({ notice, actions }: AttachmentsPartProps) {
  const { attachDocument, detach } = actions
  const { uploads, send, dismiss } = useAttachmentUploads(notice.id)
  const mayChoose = mayEditMeetings(useRole())
  const documents = useDocumentsToAttach(notice.meeting, mayChoose)
  const error = attachDocument.error ?? detach.error
  return (
    <>
      <DropZone
        label={say('attachments.send')}
        accept={DOCUMENT_EXTENSIONS}
        hint={say('attachments.kinds')}
        choose={(files) => send(files, undefined)}
      />
      <UploadList uploads={uploads} dismiss={dismiss} />
      {documents.length > 0 && (
        <SelectField
          label={say('attachments.document')}
          any={say('attachments.chooseDocument')}
          value=""
          disabled={attachDocument.isPending}
          options={documents.map(({ id, file }) => ({ value: id, label: file.name }))}
          onChange={({ target }) => attachDocument.mutate({ document: target.value })}
        />
      )}
      {error && <ProblemNotice error={error} />}
    </>
  )
}
