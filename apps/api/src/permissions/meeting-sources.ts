import type { OfMeeting } from '../http/app-env'
import type { Operation } from './permissions'

/**
 * Where a request names its meeting: the slug in the path, `meeting` in the query or the body, the
 * thing whose ID is in the path, or the registrations in the body. A request with `none` needs no
 * meeting, since its answer is about the platform alone.
 */
export type MeetingSource = 'path' | 'query' | 'body' | 'registrations' | 'none' | OfMeeting

/**
 * How each operation for one meeting names it. People whose role is limited to some meetings can use
 * these operations for their meetings, and no other operation that needs a role.
 */
export const MEETING_SOURCES: Readonly<Partial<Record<Operation, MeetingSource>>> = {
  'get-meeting-overview': 'path',
  'get-email-health': 'none',
  'get-registration-confirmation': 'registration',
  'list-visa-requests': 'query',
  'decide-visa-request': 'registration',
  'list-for-check-in': 'path',
  'check-in': 'path',
  'get-registration-settings': 'path',
  'set-registration-settings': 'path',
  'list-registrations': 'query',
  'count-registrations': 'query',
  'download-list': 'path',
  'decide-registrations': 'registrations',
  'get-registration': 'registration',
  'add-registration': 'body',
  'edit-registration': 'registration',
  'add-registration-note': 'registration',
  'resend-registration-link': 'registration',
  'export-personal-data': 'registration',
  'erase-registration': 'registration',
  'list-delegations': 'query',
  'create-delegation': 'body',
  'revoke-focal-point': 'delegation',
  'get-delegation': 'delegation',
  'change-delegation': 'delegation',
  'invite-focal-point': 'delegation',
  'register-for-delegation': 'delegation',
  'open-nomination-letter': 'delegation',
  'list-meeting-invitations': 'query',
  'invite-to-meeting': 'body',
  'import-meeting-invitations': 'body',
  'revoke-meeting-invitation': 'invitation',
  'list-notices': 'query',
  'compose-notice': 'body',
  'get-notice': 'notice',
  'change-notice': 'notice',
  'approve-notice': 'notice',
  'set-notice-page-level': 'notice',
  'recall-notice': 'notice',
  'discard-notice': 'notice',
  'test-notice': 'notice',
  'preview-notice': 'notice',
  'count-audience': 'body',
  'attach-to-notice': 'notice',
  'attach-document-to-notice': 'notice',
  'detach-from-notice': 'notice',
  'list-email-texts': 'query',
  'get-email-text': 'query',
  'preview-email-text': 'body',
  'change-meeting-email-text': 'path',
  'get-speaker-contacts': 'path',
  'set-speaker-contacts': 'path',
  'list-messages': 'query',
  'preview-message': 'message',
  'resend-message': 'message',
}
