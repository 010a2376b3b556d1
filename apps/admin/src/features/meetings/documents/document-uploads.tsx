import { documents } from '@u4ssc/client/contract'
import type { MeetingDocument } from '@u4ssc/client/documents'
import { Panel } from '../../../components/panel'
import { useRead } from '../../../components/api/operations'
import { DropZone } from '../../../components/forms/drop-zone'
import { Loaded } from '../../../components/feedback/loaded'
import { UploadList } from '../../../components/forms/upload-list'
import { DOCUMENT_EXTENSIONS } from '../../../components/forms/use-uploads'
import { say } from '../../../components/language/say'
import { DocumentUpload } from './document-upload'
import type { UploadTarget } from './document-upload'
import { useDocumentUploads } from './use-document-uploads'

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
    <Panel title={say('documents.file-title')}>
      <p className="hint">{say('documents.file-hint')}</p>
      <Loaded query={useRead(documents.list, { meeting: slug })}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{say('documents.file-none')}</p>
          ) : (
            items.map((sent) => <DocumentUpload key={sent.id} sent={sent} draft={draft} />)
          )
        }
      </Loaded>
      {isOpen && <FilesToSend slug={slug} onSent={draft?.put} />}
    </Panel>
  )
}

interface FilesToSendProps {
  readonly slug: string
  readonly onSent: ((sent: MeetingDocument) => void) | undefined
}

function FilesToSend({ slug, onSent }: FilesToSendProps) {
  const { uploads, send, dismiss } = useDocumentUploads(slug)
  return (
    <>
      <DropZone
        label={say('documents.file-send')}
        accept={DOCUMENT_EXTENSIONS}
        hint={say('documents.file-kinds')}
        choose={(files) => send(files, { onSent })}
      />
      <UploadList uploads={uploads} dismiss={dismiss} />
    </>
  )
}
