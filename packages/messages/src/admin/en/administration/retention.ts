export const retention = {
  'retention.title': 'Data retention',
  'retention.lead':
    'How long personal data is kept. After that, it is deleted automatically within the hour. The privacy page shows these periods.',
  'retention.data': 'Data',
  'retention.rows': 'Entries',
  'retention.afterMeeting': 'Days after the meeting',
  'retention.afterSending': 'Days after sending',
  'retention.problem': 'Enter a number of days from 1 to {max}.',
  'retention.preview': 'Preview the change',
  'retention.confirmTitle': 'Save these periods?',
  'retention.nothing': 'With these periods, nothing would be deleted now.',
  'retention.erases':
    '{count, plural, one {# entry would be deleted within the next hour. This cannot be undone.} other {# entries would be deleted within the next hour. This cannot be undone.}}',
  'retention.data-registration':
    'Registrations: name, email address and other facts of each person, and the decision',
  'retention.data-needs': 'Accessibility needs, and answers to the organizer’s questions',
  'retention.data-attendance': 'Attendance at sittings and sessions, recorded with consent',
  'retention.data-passport': 'Passport details for visa letters',
  'retention.data-papers': 'Content of certificates and visa letters',
  'retention.data-emails': 'Emails about a meeting: recipient and delivery status',
  'retention.data-other-emails':
    'Other emails, for example updates and password links: recipient and delivery status',
  'retention.data-invitations': 'Names and email addresses of invited people',
  'retention.data-focal-points': 'Focal points of delegations, and letters of nomination',
  'retention.data-speakers': 'Email addresses of speakers',
  'retention.data-speaker-pages': 'Speaker pages: email address, answer, and materials sent',
} as const
