import type { MeetingDocument } from '@u4ssc/client/documents'
import { useState } from 'react'
import { FileChoice } from '../../../components/forms/file-choice'
import { language } from '../../../components/language/language'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { readListFile } from '../../../components/lists/read-list-file'
import { say } from '../../../components/language/say'
import { usePutDocument } from '../actions'
import { useMeetingDocuments } from '../queries'
import { DocumentUpload } from './document-upload'
import type { UploadTarget } from './document-upload'

interface DocumentUploadsProps {
  readonly slug: string
  /** The open draft, which receives approved files. */
  readonly draft?: UploadTarget
  /** False once the proceedings are closed. */
  readonly isOpen: boolean
}

/** Lists the uploaded files of a meeting and sends new ones for approval. */
export function DocumentUploads({ slug, draft, isOpen }: DocumentUploadsProps) {
  return (
    <section className="part" aria-labelledby="document-files">
      <h2 id="document-files">{say('documents.file-title')}</h2>
      <p className="hint">{say('documents.file-hint')}</p>
      <Loaded query={useMeetingDocuments({ meeting: slug })}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{say('documents.file-none')}</p>
          ) : (
            items.map((sent) => <DocumentUpload key={sent.id} sent={sent} draft={draft} />)
          )
        }
      </Loaded>
      {isOpen && <FileToSend slug={slug} onSent={draft?.put} />}
    </section>
  )
}

interface FileToSendProps {
  readonly slug: string
  readonly onSent: ((sent: MeetingDocument) => void) | undefined
}

function FileToSend({ slug, onSent }: FileToSendProps) {
  const put = usePutDocument(slug)
  const [isTooLarge, setTooLarge] = useState(false)
  async function send(chosen: File) {
    const file = await readListFile(chosen)
    setTooLarge(file === null)
    if (file) put.mutate({ language, file }, onSent ? { onSuccess: onSent } : {})
  }
  return (
    <>
      <FileChoice
        label={say('documents.file-send')}
        accept=".pdf,.docx,.png,.jpg,.jpeg"
        status={put.isPending ? say('editor.saving-saving') : say('documents.file-kinds')}
        isBusy={put.isPending}
        isSmall
        choose={(chosen) => void send(chosen)}
      />
      {isTooLarge && <p className="notice bad">{say('guests.tooLarge')}</p>}
      {put.error && <ProblemNotice error={put.error} />}
    </>
  )
}
