/** Every refusal of the API, by its code. */
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'unknown-field': { status: 400, title: 'The request asks for a field that there is not' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'sign-in-refused': { status: 401, title: 'The address and the password do not fit together' },
  'second-factor-needed': { status: 401, title: 'Signing in takes a second factor' },
  'second-factor-refused': { status: 401, title: 'The code is not the right one' },
  'not-allowed': { status: 403, title: 'This role may not do that' },
  'own-document': { status: 403, title: 'Somebody else approves what a person put to a meeting' },
  'foreign-origin': { status: 403, title: 'The request comes from another site' },
  'personal-link-not-valid': { status: 403, title: 'This personal link does not work (any more)' },
  'link-not-valid': { status: 403, title: 'This link is no longer good' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'way-not-offered': { status: 404, title: 'This way of signing in is not offered' },
  'page-not-found': { status: 404, title: 'No page to put into others' },
  'circular-not-found': { status: 404, title: 'No such circular' },
  'meeting-not-found': { status: 404, title: 'No such meeting' },
  'release-not-found': { status: 404, title: 'No such release' },
  'proceedings-not-found': { status: 404, title: 'No such record of proceedings' },
  'draft-not-found': { status: 404, title: 'No such draft' },
  'delegation-not-found': { status: 404, title: 'No such delegation' },
  'notice-not-found': { status: 404, title: 'No such notice' },
  'letter-not-found': { status: 404, title: 'No such letter of nomination' },
  'organization-not-found': { status: 404, title: 'No such organization' },
  'subscriber-not-found': { status: 404, title: 'No such follower' },
  'certificate-not-found': { status: 404, title: 'No genuine paper has this code' },
  'visa-request-not-found': { status: 404, title: 'Nobody asked for that letter' },
  'speaker-not-found': { status: 404, title: 'The meeting has no such speaker' },
  'document-not-found': { status: 404, title: 'No such document was put to a meeting' },
  'material-not-found': { status: 404, title: 'No such thing was sent by a speaker' },
  'message-not-found': { status: 404, title: 'No such message' },
  'person-not-found': { status: 404, title: 'No such person' },
  'invitation-not-found': { status: 404, title: 'No such invitation' },
  'session-not-found': { status: 404, title: 'No such session' },
  'service-key-not-found': { status: 404, title: 'No such key' },
  'webhook-not-found': { status: 404, title: 'No such webhook' },
  'delivery-not-found': { status: 404, title: 'No such delivery' },
  'second-factor-state': { status: 409, title: 'The state of the second factor forbids it' },
  'address-taken': { status: 409, title: 'Somebody has this address already' },
  'last-owner': { status: 409, title: 'Nobody would be left who owns the platform' },
  'draft-changed': { status: 409, title: 'Somebody else changed the draft' },
  'draft-closed': { status: 409, title: 'The draft is published and can no longer change' },
  'open-issues': { status: 409, title: 'Open issues hold the publication back' },
  'review-outdated': { status: 409, title: 'What would be published is not what was reviewed' },
  'already-imported': { status: 409, title: 'This circular is imported already' },
  'already-published': { status: 409, title: 'This letter is already public' },
  'meeting-changed': { status: 409, title: 'The meeting has a newer release than the draft' },
  'nothing-changed': { status: 409, title: 'The draft changes nothing that is public' },
  'registration-closed': { status: 409, title: 'Nobody can register for this meeting now' },
  'registration-changed': { status: 409, title: 'The registration has changed meanwhile' },
  'registration-state': { status: 409, title: 'The state of the registration forbids it' },
  'paper-unwritable': { status: 409, title: 'The paper cannot be written' },
  'already-registered': { status: 409, title: 'The address is registered for the meeting already' },
  'already-invited': { status: 409, title: 'The address is invited to the meeting already' },
  'material-ruled': { status: 409, title: 'Somebody decided on it already' },
  'speaker-page-closed': { status: 409, title: 'Speakers can change nothing any more' },
  'too-many-files': { status: 409, title: 'There are as many files as there may be' },
  'places-taken': { status: 409, title: 'More places are taken than there would be' },
  'delegation-exists': { status: 409, title: 'The entity has a delegation already' },
  'delegation-full': { status: 409, title: 'The delegation has as many people as it may' },
  'organization-exists': { status: 409, title: 'An organization has this code already' },
  'organization-changed': { status: 409, title: 'Somebody else changed the organization' },
  'notice-changed': { status: 409, title: 'Somebody else changed the notice' },
  'notice-state': { status: 409, title: 'The state of the notice forbids it' },
  'notice-unfinished': { status: 422, title: 'The notice lacks what it has to say' },
  'message-state': { status: 409, title: 'The state of the message forbids it' },
  'key-reused': { status: 409, title: 'The idempotency key belongs to another request' },
  'letter-withdrawn': { status: 409, title: 'The letter is withdrawn: restore it first' },
  'letter-convenes': { status: 409, title: 'A meeting that is public rests on the letter' },
  'people-registered': { status: 409, title: 'People are registered for the meeting' },
  'proceedings-frozen': { status: 409, title: 'The proceedings of the meeting are closed' },
  'proceedings-unready': { status: 409, title: 'The proceedings cannot be closed yet' },
  'proceedings-open': { status: 409, title: 'The proceedings of the meeting are open' },
  'meeting-withdrawn': { status: 410, title: 'The meeting is withdrawn' },
  'circular-withdrawn': { status: 410, title: 'The letter is withdrawn' },
  'precondition-failed': {
    status: 412,
    title: 'If-Match names a state that is not the present one',
  },
  'letter-not-printable': { status: 422, title: 'The letter has words that cannot be printed' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'body-not-json': { status: 415, title: 'The body has to be sent as JSON' },
  'invalid-request': { status: 422, title: 'The request has fields that are wrong' },
  'too-many-attempts': { status: 429, title: 'Too many attempts' },
  'too-many-listeners': { status: 503, title: 'Too many listen already' },
  'format-not-made': { status: 501, title: 'This format is not made' },
  'database-away': { status: 503, title: 'The database cannot be used now' },
  'internal-error': { status: 500, title: 'The server made a mistake' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof PROBLEMS

const FOLDER = '/problems/'

/** The `type` of a problem: a URI reference, the same for ever. */
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
