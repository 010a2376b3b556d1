export const overview = {
  'overview.title': 'Overview',
  'overview.waiting': 'What waits for you',
  'overview.nothing': 'Nothing waits.',
  'overview.inReview':
    '{count, plural, one {# registration to decide on} other {# registrations to decide on}}',
  'overview.failed':
    '{count, plural, one {# mail could not be sent} other {# mails could not be sent}}',
  'overview.emails':
    '{count, plural, one {# email has not left yet} other {# emails have not left yet}}',
  'overview.notices':
    '{count, plural, one {# notice awaits approval} other {# notices await approval}}',
  'overview.email-cannotSend': 'Emails cannot leave: no mail server is set.',
  'overview.email-waiting':
    '{count, plural, =0 {No emails are waiting.} one {# email is waiting.} other {# emails are waiting.}}',
  'overview.email-settings': 'Check the email settings',
  'overview.email-askOwner': 'Ask an owner of this dashboard to set up a mail server.',
  'overview.next': 'Next meeting',
  'overview.noNext': 'No meeting is ahead.',
  'overview.noRegistrations': 'Nobody has registered yet.',
  'overview.byDay': 'By day',
  'overview.byRegion': 'By region of the world',
  'overview.region-002': 'Africa',
  'overview.region-019': 'Americas',
  'overview.region-142': 'Asia',
  'overview.region-150': 'Europe',
  'overview.region-009': 'Oceania',
  'overview.byCountry': 'By country or area',
  'overview.byCapacity': 'By capacity',
  'overview.byMode': 'By attendance',
  'overview.asTable': 'As a table',
  'overview.people': 'People',
  'overview.sent': 'Documents and speakers',
  'overview.documents':
    '{count, plural, one {# document waits for approval} other {# documents wait for approval}}',
  'overview.materials':
    '{count, plural, one {# thing from speakers to look over} other {# things from speakers to look over}}',
} as const
