import { useQueryClient } from '@tanstack/react-query'
import { MAX_MEETING_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import type { MeetingDocument } from '@u4ssc/client/documents'
import { useClient } from '../../../components/api/client'
import { useUploads } from '../../../components/forms/use-uploads'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { DOCUMENTS } from '../actions'

interface UploadOptions {
  /** ID of the uploaded document that the file is a revision of. */
  readonly replaces?: string | undefined
  readonly onSent?: ((sent: MeetingDocument) => void) | undefined
}

/** Sends files to a meeting. */
export function useDocumentUploads(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useUploads<UploadOptions>({
    maxBytes: MAX_MEETING_DOCUMENT_BYTES,
    tooLarge: say('documents.file-tooLarge'),
    send: async (file, onProgress, { replaces, onSent }) => {
      const name = file.name.slice(-255)
      const request = { meeting, language, name, ...(replaces && { replaces }) }
      try {
        onSent?.(await client.documents.create(request, file, onProgress))
      } finally {
        for (const queryKey of DOCUMENTS) void cache.invalidateQueries({ queryKey })
      }
    },
  })
}
