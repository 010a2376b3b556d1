export const issues = {
  'issues.no-meeting': 'No meeting was found in this circular',
  'issues.letter-unnamed': 'Enter the series, number and date of the circular',
  'issues.letter-published': 'This circular is already published',
  'issues.same-meeting': '“{title}” already exists. Change that meeting, or create a new one?',
  'issues.slug-taken': 'The address “{slug}” belongs to another meeting',
  'issues.newer-release':
    'Version {latest} of the meeting is public, but this draft is based on version {release}',
  'issues.move-programme': 'Move the programme to {date}?',
  'issues.sessions-outside': 'Sessions outside the days of the meeting',
  'issues.sessions-outside-why': 'The meeting is on {days}. These sessions are on other days:',
  'issues.sessions-outside-move': 'Move these sessions to the days of the meeting',
  'issues.sessions-outside-keep': 'Keep these sessions on their days on purpose',
  'issues.sessions-outside-keepWhat': 'For example, a side event on the day before.',
  'issues.move-deadlines': 'Move the deadlines with the meeting?',
  'issues.drift': 'The meeting differs from its circular. Give a reason.',
  'issues.file-not-approved':
    '“{title}” is not approved yet. Approve it under Documents. A file that you uploaded needs another editor or owner, unless there is nobody else.',
  'issues.speaker-unknown': '“{session}” has a speaker who is not in the list of speakers',
  'issues.answer-accept': 'Accept',
  'issues.answer-convenes-none': 'This circular does not convene a meeting',
  'issues.answer-change': 'Change the existing meeting',
  'issues.answer-create': 'Create a new meeting',
  'issues.answer-move': 'Move with the meeting',
  'issues.answer-hide': 'Hide the programme until it is revised',
  'issues.answer-one-by-one': 'Move sessions one by one',
  'issues.answer-keep': 'Keep as they are',
  'issues.uncertain-facts':
    '{count, plural, one {Check # fact in the circular} other {Check # facts in the circular}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, one {Check # fact of “{title}”} other {Check # facts of “{title}”}}',
  'issues.answer-checked': 'Checked',
  'issues.drift-title': 'Differences from the circular',
  'issues.drift-none':
    'No unexplained differences. If a draft differs from its circular without a reason, it will appear here.',
  'issues.drift-lead': 'Drafts that differ from their circular without a reason.',
  'issues.drift-of':
    '{count, plural, one {# difference from the circular} other {# differences from the circular}}',
  'issues.drift-accepted': 'Explained differences',
  'issues.answer-yes': 'Yes',
  'issues.answer-no': 'No',
} as const
