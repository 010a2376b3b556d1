export const overview = {
  'overview.title': 'Home',
  'overview.waiting': 'To do',
  'overview.nothing': 'Nothing to do. New tasks will appear here.',
  'overview.inReview':
    '{count, plural, one {# registration to review} other {# registrations to review}}',
  'overview.failed':
    '{count, plural, one {# email could not be sent} other {# emails could not be sent}}',
  'overview.notices': '{count, plural, one {# notice to approve} other {# notices to approve}}',
  'overview.email-cannotSend': 'Emails are not being sent because no email server is set up.',
  'overview.email-waiting':
    '{count, plural, =0 {No emails are waiting.} one {# email is waiting.} other {# emails are waiting.}}',
  'overview.email-settings': 'Check email settings',
  'overview.email-askOwner': 'Ask an owner of this dashboard to set up an email server.',
  'overview.noRegistrations':
    'No registrations yet. Numbers will appear here when people register.',
  'overview.byRegion': 'By region',
  'overview.region-002': 'Africa',
  'overview.region-019': 'Americas',
  'overview.region-142': 'Asia',
  'overview.region-150': 'Europe',
  'overview.region-009': 'Oceania',
  'overview.byCountry': 'By country or area',
  'overview.byCapacity': 'By “Attending as”',
  'overview.byMode': 'By format',
  'overview.asTable': 'Show as a table',
  'overview.people': 'People',
  'overview.documents':
    '{count, plural, one {# document to approve} other {# documents to approve}}',
  'overview.submissions':
    '{count, plural, one {# speaker submission to review} other {# speaker submissions to review}}',
  'overview.visaRequests':
    '{count, plural, one {# visa letter request to review} other {# visa letter requests to review}}',
  'overview.oldest': 'Oldest: {moment}',
  'overview.draft': 'Draft: {name}',
  'overview.due': 'Coming up',
  'overview.due-none': 'No dates are coming up. Deadlines and reminders will appear here.',
  'overview.due-zone': 'Times in {zone}',
  'overview.due-meeting-starts': 'Meeting starts',
  'overview.due-registration-opens': 'Registration opens',
  'overview.due-registration-closes': 'Registration closes',
  'overview.due-reminder': 'Reminder to participants',
  'overview.due-joining': 'Participants see the joining details',
  'overview.due-notice': 'Scheduled notice',
  'overview.activity': 'Recent activity',
  'overview.weeks': 'Registrations per week',
  'overview.week': 'Week of',
} as const
