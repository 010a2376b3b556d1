/** The review of a draft before it is published: open issues and their answers. */
export const reviewing = {
  'publish.reason': 'Reason (public)',
  'publish.reasonHint': 'Shown under “Updates” and in the notice.',
  'publish.resolve':
    '{count, plural, one {Resolve # open issue to publish.} other {Resolve # open issues to publish.}}',
  'issue.no-meeting': 'No meeting was found in this circular',
  'issue.letter-unnamed': 'The circular needs a series, a number and a date',
  'issue.letter-published': 'This circular is already published',
  'issue.same-meeting': '“{title}” already exists. Change that meeting, or create a new one?',
  'issue.slug-taken': 'The address “{slug}” belongs to another meeting',
  'issue.newer-release':
    'Version {latest} of the meeting is public now; this draft started from version {release}',
  'issue.move-programme': 'Move the programme to {date}?',
  'issue.move-deadlines': 'Move the deadlines with the meeting?',
  'issue.drift': 'The meeting departs from its circular. Say why.',
  'issue.file-not-approved': '“{title}” is not approved yet',
  'issue.speaker-unknown': '“{session}” names a speaker who is not in the list of speakers',
  'answer.accept': 'Accept',
  'answer.convenes-none': 'This circular convenes no meeting',
  'answer.change': 'Change the existing meeting',
  'answer.create': 'Create a new meeting',
  'answer.move': 'Move with the meeting',
  'answer.hide': 'Hide the programme until it is revised',
  'answer.one-by-one': 'Move sessions one by one',
  'answer.keep': 'Keep as they are',
  'issue.uncertain-facts':
    '{count, plural, one {Check # fact of the circular} other {Check # facts of the circular}}',
  'issue.uncertain-facts-of-meeting':
    '{count, plural, one {Check # fact of “{title}”} other {Check # facts of “{title}”}}',
  'answer.checked': 'Checked',
  'uncertain.title': 'Facts to check',
  'uncertain.why':
    'These facts may be misread. Compare each one with the letter. Correct the wrong ones, then confirm the others.',
  'uncertain.show': 'Show in the letter',
  'uncertain.showFact': 'Show {fact} in the letter',
  'uncertain.words': 'Words in the letter',
  'uncertain.confirm': 'I checked these facts',
  'uncertain.otherPart': 'Another part of the circular',
}
