export const delegation = {
  'delegation.title': 'My delegation',
  'delegation.people': 'People',
  'delegation.nobody': 'No one is registered yet. Register people below.',
  'delegation.places':
    '{count, plural, one {Your delegation can have # person.} other {Your delegation can have up to # people.}}',
  'delegation.state-confirmed': 'Confirmed',
  'delegation.state-offered': 'Place reserved',
  'delegation.approve': 'Approve',
  'delegation.refuse': 'Decline',
  'delegation.reason': 'Reason (sent to the person)',
  'delegation.reason-needed': 'Enter a reason. It is sent to the person.',
  'delegation.register': 'Register a person',
  'delegation.register-send': 'Register',
  'delegation.taken': 'This email address is already registered for the meeting.',
  'delegation.full': 'Your delegation has no places left.',
  'delegation.not-done':
    'We couldn’t do this, because the registration has changed in the meantime. Check the list and try again.',
  'delegation.head': 'Head of delegation',
  'delegation.head-nobody': 'No one',
  'delegation.head-send': 'Save',
  'delegation.letters': 'Letters of nomination',
  'delegation.letters-hint':
    'PDF, Word, PNG or JPEG, at most 3 MB. Only the secretariat can open the letter.',
  'delegation.letter': 'File',
  'delegation.letter-send': 'Upload letter',
  'delegation.letter-remove': 'Remove {name}',
  'delegation.letter-bad':
    'The letter was not uploaded. Choose a PDF, Word (.docx), PNG or JPEG file of at most 3 MB.',
} as const
