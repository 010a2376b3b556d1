import { call, documents } from '@u4ssc/client/contract'
import { MAX_MEETING_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import type { MeetingDocument } from '@u4ssc/client/documents'
import { useConnection } from '../../../components/api/connection'
import { useReload } from '../../../components/api/operations'
import { useUploads } from '../../../components/forms/use-uploads'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'

interface UploadOptions {
  /** ID of the uploaded document that the file is a revision of. */
  readonly replaces?: string | undefined
  readonly onSent?: ((sent: MeetingDocument) => void) | undefined
}

/** Sends files to a meeting. */
export function useDocumentUploads(meeting: string) {
  const connection = useConnection()
  const reload = useReload(documents.create)
  return useUploads<UploadOptions>({
    maxBytes: MAX_MEETING_DOCUMENT_BYTES,
    tooLarge: say('documents.file-tooLarge'),
    send: async (file, onProgress, { replaces, onSent }) => {
      const name = file.name.slice(-255)
      const request = { meeting, language, name, ...(replaces && { replaces }) }
      try {
        onSent?.(await call(connection, documents.create, request, file, { onProgress }))
      } finally {
        void reload()
      }
    },
  })
}
