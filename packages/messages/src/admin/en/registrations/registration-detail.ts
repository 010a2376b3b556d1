export const registrationDetail = {
  'registration-detail.edit': 'Edit',
  'registration-detail.save': 'Save changes',
  'registration-detail.add': 'Add a participant',
  'registration-detail.addHint':
    'For a walk-in or a person who called. The address needs no confirmation. The person gets an email with a personal link.',
  'registration-detail.addLate':
    'The meeting is over. The person is added to the list and gets a confirmation, but no reminder. Nobody moves up from the waiting list any more.',
  'registration-detail.added': '{name} is registered. Status: {state}.',
  'registration-detail.consent':
    'Only the person can agree to be named or to have attendance recorded.',
  'registration-detail.duplicates': 'Possible duplicates',
  'registration-detail.duplicatesHint': 'Same name and country:',
  'registration-detail.notes': 'Notes (secretariat only)',
  'registration-detail.notesHint':
    'The person can request a copy of these notes. Write nothing that they should not read.',
  'registration-detail.note': 'New note',
  'registration-detail.addNote': 'Add note',
  'registration-detail.history': 'History',
  'registration-detail.by-registrant': 'The registrant',
  'registration-detail.state': 'Status: {state}.',
  'registration-detail.by-other': 'A focal point or former user',
  'registration-detail.email': 'Email “{email}”: {state}',
  'registration-detail.checkedIn': 'Checked in for {day}',
  'registration-detail.write':
    '{count, plural, =0 {Write an email} one {Write an email} other {Write to #}}',
  'registration-detail.writeTo':
    '{count, plural, one {Email to # person} other {Email to # people}}',
  'registration-detail.writeHint':
    '{seconds, plural, =0 {Sent in the words you write, without approval.} one {Sent in the words you write, without approval. You can stop it for # second.} other {Sent in the words you write, without approval. You can stop it for # seconds.}} Each person gets a separate email, and it appears in their history.',
  'registration-detail.subject': 'Subject',
  'registration-detail.message': 'Message',
  'registration-detail.send': '{count, plural, one {Send to # person} other {Send to # people}}',
  'registration-detail.sent':
    '{count, plural, one {The email is sent to # person.} other {The email is sent to # people.}}',
  'registration-detail.needsApproval':
    '{count, plural, =0 {This email needs the approval of a colleague, as a notice.} one {An email to more than # person needs the approval of a colleague, as a notice.} other {An email to more than # people needs the approval of a colleague, as a notice.}}',
  'registration-detail.asNotice': 'Continue as a notice',
  'registration-detail.leaving':
    '{count, plural, one {The email to # person is about to leave.} other {The email to # people is about to leave.}}',
  'registration-detail.stop': 'Stop sending',
  'registration-detail.stopped': 'Stopped. Nothing was sent.',
  'registration-detail.resend': 'Resend confirmation',
  'registration-detail.resent': 'The email is queued.',
  'registration-detail.confirmation': 'Download the confirmation',
  'registration-detail.needs': 'Accessibility needs',
  'registration-detail.closed': 'This registration can no longer be edited.',
  'registration-detail.data': 'Personal data',
  'registration-detail.export': 'Export data',
  'registration-detail.erase': 'Delete data',
  'registration-detail.eraseTitle': 'Delete the data of {name}?',
  'registration-detail.eraseMore':
    'Name, address, answers, notes and emails are deleted, and the place becomes free. An anonymous entry stays for statistics. You cannot undo this.',
} as const
