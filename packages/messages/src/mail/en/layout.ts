export const layout = {
  'layout.check-in-code': 'Show this code at the entrance:',
  'layout.greeting': 'Dear {name},',
  'layout.greeting-nobody': 'Hello,',
  'layout.closing': 'The secretariat',
  'layout.when': 'Date and time: {when}',
  'layout.zone': 'Time zone: {zone}',
  'layout.zone-meeting': 'The times above are in the time zone of the meeting: {zone}',
  'layout.reason': 'Reason: {reason}',
  'layout.until': 'Deadline: {until}',
  'layout.test': '[Test] {subject}',
  'layout.postponed':
    'Your registration remains valid. We will email you when the new date is known.',
  'layout.calendar-updated':
    'Open the attached calendar file to update the meeting in your calendar.',
  'layout.calendar-removed':
    'Open the attached calendar file to remove the meeting from your calendar.',
  'layout.documents': 'Documents:',
  'layout.sessions': 'Your sessions:',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role}), {when}',
  'layout.people': '{state}: {count}',
  'layout.people-confirmed': 'Confirmed',
  'layout.people-in-review': 'In review',
  'layout.people-waiting': 'On the waiting list',
  'layout.certificate': 'Your certificate of participation is attached.',
} as const
