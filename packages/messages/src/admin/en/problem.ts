/** What the API refused and what to do about it, by the code of the problem. */
export const problem = {
  'problem.gone': 'This no longer exists. Reload the page.',
  'problem.changed':
    'Somebody else changed this in the meantime. Reload the page, then make your change again.',
  'problem.refused': 'This is not possible. {detail}',
  'problem.invalid-request': 'Some entries are not valid. {detail}',
  'problem.own-document': 'You sent this document. Another editor or owner must approve it.',
  'problem.second-factor-refused':
    'Incorrect code. Wait for the next code, or use a recovery code.',
  'problem.address-taken':
    'A person with this email address already has access. Change their role instead.',
  'problem.last-owner': 'The dashboard needs an owner. Make another person an owner first.',
  'problem.draft-closed': 'This draft is already published. Start a new one from the meeting.',
  'problem.open-issues': 'Open issues prevent publication. Resolve them first.',
  'problem.already-imported': 'This circular is already imported.',
  'problem.already-published': 'This circular is already published.',
  'problem.nothing-changed': 'Nothing differs from the published meeting.',
  'problem.registration-closed': 'Registration for this meeting is closed or not set up.',
  'problem.already-registered': 'This email address is already registered for the meeting.',
  'problem.already-invited':
    'This email address is already invited. You can send the invitation again.',
  'problem.already-decided': 'A decision has already been made. Reload the page to see it.',
  'problem.speaker-page-closed': 'The speaker page is closed. Open it again first.',
  'problem.too-many-files': 'The limit for files is reached. Delete a file first.',
  'problem.places-taken':
    'More places than this are already taken. Enter a higher number, or cancel registrations first.',
  'problem.delegation-exists': 'This delegation already exists.',
  'problem.delegation-full':
    'The delegation is full. Raise its number of places, or cancel a registration first.',
  'problem.organization-exists': 'An organization with this name already exists.',
  'problem.audit-year-open': 'The year has not ended yet.',
  'problem.audit-year-changed': 'The export does not match the audit log. Export the year again.',
  'problem.letter-convenes':
    'A public meeting depends on this circular. Withdraw the meeting first.',
  'problem.people-registered':
    'People are registered for this meeting. Cancel the meeting first so that they are notified.',
  'problem.proceedings-frozen': 'The record of this meeting is closed. Reopen it to make changes.',
  'problem.proceedings-open': 'The record of this meeting is not closed.',
  'problem.body-too-large': 'This is too large to send.',
  'problem.link-not-valid': 'The link has expired or was already used. Ask for a new one.',
  'problem.too-many-attempts': 'Too many attempts. Wait a few minutes, then try again.',
} as const
