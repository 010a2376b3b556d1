import { MAX_MEETING_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import { MAX_ATTACHED_BYTES } from '@u4ssc/client/emails'
import { MAX_LOGO_BYTES } from '@u4ssc/client/platform'

/** Routes with a file as their body, with its largest size; all others expect JSON. */
const FILE_ROUTES: readonly (readonly [path: RegExp, maxBytes: number])[] = [
  [/^\/v1\/meeting-documents$/, MAX_MEETING_DOCUMENT_BYTES],
  [/^\/v1\/notices\/[^/]+\/attachments$/, MAX_ATTACHED_BYTES],
  [/^\/v1\/secretariat\/logo$/, MAX_LOGO_BYTES],
]

/** @returns the largest file that a route accepts, in bytes; `undefined` if it expects JSON */
export function maxFileBytes(path: string): number | undefined {
  return FILE_ROUTES.find(([route]) => route.test(path))?.[1]
}
