import type { MeetingSource } from '@u4ssc/client/contract'
import type { Operation } from './permissions'

/**
 * How each operation that is not in the contract yet names its meeting. People whose role is limited to some meetings can use
 * these operations for their meetings, and no other operation that needs a role.
 */
export const MEETING_SOURCES: Readonly<Partial<Record<Operation, MeetingSource>>> = {
  'list-drafts': 'query',
  'get-draft': 'draft',
  'get-meeting-draft': 'path',
  'write-circular-file': 'none',
  'get-composed-letter': 'path',
  'save-composed-letter': 'path',
  'delete-composed-letter': 'path',
  'read-document': 'none',
  'create-draft': 'body',
  'change-draft': 'draft',
  'preview-rebase': 'draft',
  'rebase-draft': 'draft',
  'change-draft-text': 'draft',
  'decide-issue': 'draft',
  'delete-draft': 'draft',
  'review-draft': 'draft',
  'list-drift': 'query',
  'publish-draft': 'draft',
  'withdraw-meeting': 'path',
  'restore-meeting': 'path',
}
