/** All problems of the API, by code. */
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'Request body is not valid JSON' },
  'body-incomplete': { status: 400, title: 'Request body is incomplete' },
  'not-signed-in': { status: 401, title: 'Sign-in required' },
  'sign-in-refused': { status: 401, title: 'Incorrect email or password' },
  'second-factor-needed': { status: 401, title: 'Second factor required' },
  'second-factor-refused': { status: 401, title: 'Incorrect code' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'own-notice': { status: 403, title: 'You cannot approve your own notice' },
  'own-document': { status: 403, title: 'You cannot approve your own document' },
  'foreign-origin': { status: 403, title: 'Request from another website' },
  'personal-link-not-valid': { status: 403, title: 'Personal link is not valid' },
  'link-not-valid': { status: 403, title: 'Link is not valid' },
  'not-found': { status: 404, title: 'Not found' },
  'way-not-offered': { status: 404, title: 'Sign-in method not available' },
  'page-not-found': { status: 404, title: 'No page to embed' },
  'circular-not-found': { status: 404, title: 'Circular not found' },
  'meeting-not-found': { status: 404, title: 'Meeting not found' },
  'release-not-found': { status: 404, title: 'Release not found' },
  'proceedings-not-found': { status: 404, title: 'Record not found' },
  'draft-not-found': { status: 404, title: 'Draft not found' },
  'delegation-not-found': { status: 404, title: 'Delegation not found' },
  'notice-not-found': { status: 404, title: 'Notice not found' },
  'letter-not-found': { status: 404, title: 'Letter of nomination not found' },
  'organization-not-found': { status: 404, title: 'Organization not found' },
  'subscriber-not-found': { status: 404, title: 'Subscription not found' },
  'certificate-not-found': { status: 404, title: 'No document with this code' },
  'visa-request-not-found': { status: 404, title: 'Visa letter request not found' },
  'speaker-not-found': { status: 404, title: 'Speaker not found' },
  'document-not-found': { status: 404, title: 'Document not found' },
  'material-not-found': { status: 404, title: 'Upload not found' },
  'message-not-found': { status: 404, title: 'Email not found' },
  'person-not-found': { status: 404, title: 'Person not found' },
  'invitation-not-found': { status: 404, title: 'Invitation not found' },
  'session-not-found': { status: 404, title: 'Session not found' },
  'service-key-not-found': { status: 404, title: 'API key not found' },
  'webhook-not-found': { status: 404, title: 'Webhook not found' },
  'delivery-not-found': { status: 404, title: 'Delivery not found' },
  'second-factor-state': {
    status: 409,
    title: 'Not possible in the current state of two-step verification',
  },
  'address-taken': { status: 409, title: 'Email address is already in use' },
  'last-owner': { status: 409, title: 'The last owner cannot be removed' },
  'draft-changed': { status: 409, title: 'Draft was changed by somebody else' },
  'draft-closed': { status: 409, title: 'Draft is already published' },
  'open-issues': { status: 409, title: 'Open issues prevent publication' },
  'review-outdated': { status: 409, title: 'Review is outdated' },
  'already-imported': { status: 409, title: 'Circular is already imported' },
  'already-published': { status: 409, title: 'Circular is already published' },
  'meeting-changed': { status: 409, title: 'Draft is based on an older release' },
  'nothing-changed': { status: 409, title: 'Draft has no changes' },
  'registration-closed': { status: 409, title: 'Registration is closed' },
  'registration-changed': { status: 409, title: 'Registration was changed in the meantime' },
  'registration-not-found': { status: 404, title: 'Registration not found' },
  'registration-state': {
    status: 409,
    title: 'Not possible in the current state of the registration',
  },
  'document-unavailable': { status: 409, title: 'Document cannot be created' },
  'already-registered': { status: 409, title: 'Email address is already registered' },
  'already-invited': { status: 409, title: 'Email address is already invited' },
  'already-decided': { status: 409, title: 'Already decided' },
  'speaker-page-closed': { status: 409, title: 'Speaker page is closed' },
  'too-many-files': { status: 409, title: 'File limit reached' },
  'no-free-place': { status: 409, title: 'No place is free' },
  'places-taken': { status: 409, title: 'Fewer places than already taken' },
  'delegation-exists': { status: 409, title: 'Delegation already exists' },
  'delegation-full': { status: 409, title: 'Delegation is full' },
  'organization-exists': { status: 409, title: 'Organization already exists' },
  'organization-changed': { status: 409, title: 'Organization was changed by somebody else' },
  'notice-changed': { status: 409, title: 'Notice was changed by somebody else' },
  'notice-state': { status: 409, title: 'Not possible in the current state of the notice' },
  'notice-unfinished': { status: 422, title: 'Notice is incomplete' },
  'settings-changed': { status: 409, title: 'Settings were changed by somebody else' },
  'email-text-changed': { status: 409, title: 'Text was changed by somebody else' },
  'message-state': { status: 409, title: 'Not possible in the current state of the email' },
  'audit-year-open': { status: 409, title: 'Year has not ended' },
  'audit-year-changed': { status: 409, title: 'Export does not match the audit log' },
  'key-reused': { status: 409, title: 'Idempotency key was used for another request' },
  'letter-withdrawn': { status: 409, title: 'Circular is withdrawn' },
  'letter-convenes': { status: 409, title: 'A public meeting depends on the circular' },
  'people-registered': { status: 409, title: 'People are registered for the meeting' },
  'proceedings-frozen': { status: 409, title: 'Record is closed' },
  'proceedings-unready': { status: 409, title: 'Record cannot be closed yet' },
  'proceedings-open': { status: 409, title: 'Record is open' },
  'meeting-withdrawn': { status: 410, title: 'Meeting is withdrawn' },
  'circular-withdrawn': { status: 410, title: 'Circular is withdrawn' },
  'precondition-failed': {
    status: 412,
    title: 'If-Match is outdated',
  },
  'letter-not-printable': { status: 422, title: 'Circular cannot be printed' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'length-required': { status: 411, title: 'Content-Length is required' },
  'body-too-large': { status: 413, title: 'Request body is too large' },
  'body-not-json': { status: 415, title: 'Request body must be JSON' },
  'invalid-request': { status: 422, title: 'Some fields are not valid' },
  'too-many-attempts': { status: 429, title: 'Too many attempts' },
  'too-many-listeners': { status: 503, title: 'Too many open streams' },
  'format-not-made': { status: 501, title: 'Format not available' },
  'database-away': { status: 503, title: 'Database is temporarily unavailable' },
  'internal-error': { status: 500, title: 'Internal error' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof PROBLEMS

const FOLDER = '/problems/'

/** Returns the permanent `type` of a problem, a URI reference. */
export function typeOfProblem(code: ProblemCode): string {
  return `${FOLDER}${code}`
}

/** @returns `undefined` for a kind of problem that this version does not know */
export function codeOfProblem(type: string): ProblemCode | undefined {
  const code = type.startsWith(FOLDER) ? type.slice(FOLDER.length) : ''
  return isProblemCode(code) ? code : undefined
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}
