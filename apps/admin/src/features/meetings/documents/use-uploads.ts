import { useQueryClient } from '@tanstack/react-query'
import { MAX_MEETING_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import type { MeetingDocument } from '@u4ssc/client/documents'
import { useRef, useState } from 'react'
import { useClient } from '../../../components/api/client'
import { describeError } from '../../../components/feedback/describe-error'
import { useGuarded } from '../../../components/api/use-guarded'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { DOCUMENTS } from '../actions'

/** File name extensions of the accepted kinds of files. */
export const DOCUMENT_EXTENSIONS = '.pdf,.docx,.pptx,.xlsx,.png,.jpg,.jpeg,.gif,.webp'

/** A file that is being sent, waits, or was refused. */
export interface UploadState {
  readonly key: number
  readonly name: string
  /** From 0 to 1. */
  readonly share: number
  readonly problem: string | null
}

interface UploadOptions {
  /** ID of the uploaded document that the file is a revision of. */
  readonly replaces?: string | undefined
  readonly onSent?: ((sent: MeetingDocument) => void) | undefined
}

/** Sends files to a meeting one after the other, and reports the progress of each. */
export function useUploads(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  const cache = useQueryClient()
  const [uploads, setUploads] = useState<readonly UploadState[]>([])
  const queue = useRef(Promise.resolve())
  const lastKey = useRef(0)

  const drop = (key: number) => setUploads((all) => all.filter((one) => one.key !== key))
  const set = (key: number, part: Partial<UploadState>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))

  async function sendOne(key: number, file: File, { replaces, onSent }: UploadOptions) {
    const name = file.name.slice(-255)
    const request = { meeting, language, name, ...(replaces && { replaces }) }
    try {
      const sent = await guarded(() =>
        client.documents.create(request, file, (share) => set(key, { share })),
      )
      onSent?.(sent)
      drop(key)
    } catch (error) {
      set(key, { problem: describeError(error) })
    }
    for (const queryKey of DOCUMENTS) void cache.invalidateQueries({ queryKey })
  }

  function send(files: readonly File[], options: UploadOptions = {}) {
    for (const file of files) {
      const key = ++lastKey.current
      const problem = problemOf(file)
      setUploads((all) => [...all, { key, name: file.name, share: 0, problem }])
      if (problem === null) queue.current = queue.current.then(() => sendOne(key, file, options))
    }
  }

  return { uploads, send, dismiss: drop }
}

function problemOf({ size }: File): string | null {
  if (size > 0 && size <= MAX_MEETING_DOCUMENT_BYTES) return null
  return say(size === 0 ? 'documents.file-empty' : 'documents.file-tooLarge')
}
