import type { ProblemCode } from '@u4ssc/client/responses'

const CHECK_ADDRESS = 'Check the address. Lists name what exists.'
const READ_AGAIN =
  'Somebody else was faster. Read it again, compare with your change (`differences` names what changed), and send your change with the new version.'
const SEE_STATE = 'Read it again: its state does not allow this. `detail` says what is possible.'

/** What to do about each problem, for the page of its type. */
export const PROBLEM_ADVICE: Readonly<Record<ProblemCode, string>> = {
  'malformed-json': 'Send one valid JSON value as the body.',
  'not-signed-in':
    'Sign in, or send an API key in the header `Authorization: Bearer …`. An expired session also gets this answer.',
  'sign-in-refused': 'Check the email address and the password. You can ask for a new password.',
  'second-factor-needed': 'Send the code of your authenticator app with the sign-in.',
  'second-factor-refused':
    'Enter the current code of your authenticator app, or a recovery code that you have not used.',
  'not-allowed':
    'Your role, or the scopes of the API key, do not allow this. Ask an owner for access.',
  'own-notice': 'Ask another person to approve the notice.',
  'own-document': 'Ask another person to approve the document.',
  'foreign-origin':
    'Pages of other websites can only read what is public. Send changes from a program, or from the address of the API itself.',
  'personal-link-not-valid': 'Use the latest link from your email, or ask for a new one.',
  'link-not-valid': 'The link has expired or was used. Ask for a new one.',
  'not-found': 'Check the address with the reference of the API at `/docs`.',
  'way-not-offered': 'Use one of the sign-in methods that the API lists.',
  'page-not-found': 'Use the address of a meeting or circular page of the site.',
  'circular-not-found': CHECK_ADDRESS,
  'meeting-not-found': CHECK_ADDRESS,
  'release-not-found': 'Read the list of releases: they are numbered from 1.',
  'proceedings-not-found': 'Read the meeting: `proceedings` lists its records.',
  'draft-not-found': CHECK_ADDRESS,
  'delegation-not-found': CHECK_ADDRESS,
  'notice-not-found': CHECK_ADDRESS,
  'letter-not-found': CHECK_ADDRESS,
  'organization-not-found': CHECK_ADDRESS,
  'subscriber-not-found': CHECK_ADDRESS,
  'certificate-not-found': 'Check the code on the document: capital letters and digits.',
  'visa-request-not-found': CHECK_ADDRESS,
  'speaker-not-found': CHECK_ADDRESS,
  'document-not-found': CHECK_ADDRESS,
  'material-not-found': CHECK_ADDRESS,
  'message-not-found': CHECK_ADDRESS,
  'person-not-found': CHECK_ADDRESS,
  'invitation-not-found': CHECK_ADDRESS,
  'session-not-found': CHECK_ADDRESS,
  'service-key-not-found': CHECK_ADDRESS,
  'webhook-not-found': CHECK_ADDRESS,
  'delivery-not-found': CHECK_ADDRESS,
  'registration-not-found': CHECK_ADDRESS,
  'second-factor-state': 'Read the state of two-step verification first: it is on or off already.',
  'address-taken': 'Use another email address, or change the existing entry.',
  'last-owner': 'Make another person an owner first.',
  'draft-changed': READ_AGAIN,
  'draft-closed': 'The draft is published. Begin a new draft from the meeting.',
  'open-issues': 'Read the review of the draft, and decide each open issue.',
  'review-outdated':
    'The draft or the meeting has changed since the review. Read the review again and publish with its new `hash`.',
  'already-imported': 'Open the existing draft, which `existing` names.',
  'already-published': 'Open the existing circular, which `existing` names.',
  'meeting-changed':
    'The meeting has a newer release than the draft is based on. Update the draft, review it again and publish.',
  'nothing-changed': 'Change something in the draft before you publish it, or delete it.',
  'registration-closed':
    'Read the registration status of the meeting: it says when people can register.',
  'registration-changed': READ_AGAIN,
  'registration-state': SEE_STATE,
  'document-unavailable':
    'The document is available only in some states of the registration: see `detail`.',
  'already-registered': 'Use the link in the confirmation email to see or change the registration.',
  'already-invited': 'Open the existing invitation. You can send it again.',
  'already-decided': 'The decision is made. Read it again to see it.',
  'speaker-page-closed': 'Ask the secretariat to open the speaker page again.',
  'too-many-files': 'Remove a file first.',
  'no-free-place': 'Raise the number of places, or cancel a registration first.',
  'places-taken': 'Enter at least as many places as are taken, or cancel registrations first.',
  'delegation-exists': 'Change the existing delegation.',
  'delegation-full':
    'Cancel the registration of a delegate first, or ask the secretariat for a place.',
  'organization-exists': 'Change the existing organization, or merge the two.',
  'organization-changed': READ_AGAIN,
  'notice-changed': READ_AGAIN,
  'email-text-changed': READ_AGAIN,
  'settings-changed': READ_AGAIN,
  'notice-state': SEE_STATE,
  'notice-unfinished': 'Complete the fields that `errors` names.',
  'message-state': SEE_STATE,
  'audit-year-open': 'Only years that have ended can be deleted.',
  'audit-year-changed': 'Export the year again, and delete it with the digest of that export.',
  'key-reused':
    'Use a new `Idempotency-Key` for each new request, and the same key only to repeat one with the same body.',
  'letter-withdrawn': 'Restore the circular first.',
  'letter-convenes': 'Withdraw the meetings of the circular first.',
  'people-registered':
    'Publish the cancellation of the meeting first, so that people are notified.',
  'proceedings-frozen': 'An owner can reopen the record.',
  'proceedings-unready': 'Read the preview of the record: it lists what prevents closing.',
  'proceedings-open': 'The record is open already.',
  'meeting-withdrawn':
    'The meeting is no longer public, since `withdrawnAt`. Remove it from your copy.',
  'circular-withdrawn':
    'The circular is no longer public, since `withdrawnAt`. Remove it from your copy.',
  'precondition-failed': 'Read it again and send `If-Match` with the new `ETag`.',
  'letter-not-printable':
    'The text has characters that the fonts of the PDF do not have: see `detail`.',
  'method-not-allowed': 'Use one of the methods that the header `Allow` names.',
  'body-incomplete': 'Send the request again: the connection was closed too early.',
  'length-required': 'Send the file with its length in the header `Content-Length`, not in chunks.',
  'body-too-large': 'Send a smaller body: `detail` states the limit.',
  'body-not-json': 'Send the header `Content-Type: application/json`, in UTF-8, not compressed.',
  'invalid-request':
    'Correct each field that `errors` names: `pointer` is its place in the body, or the name of the parameter. Unknown query parameters are refused, too.',
  'too-many-attempts': 'Wait for the seconds that the header `Retry-After` states.',
  'too-many-listeners': 'Wait for the seconds that `Retry-After` states, or read the feeds.',
  'format-not-made': 'Only JSON is available: send `format=json`.',
  'database-away': 'Repeat the request after the seconds that `Retry-After` states.',
  'internal-error':
    'The fault is on our side. Repeat reads. Report it with the `requestId`: the log has the cause.',
}
