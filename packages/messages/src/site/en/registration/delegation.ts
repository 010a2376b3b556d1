export const delegation = {
  'delegation.title': 'Your delegation',
  'delegation.people': 'People',
  'delegation.nobody': 'Nobody is registered yet.',
  'delegation.places':
    '{count, plural, one {At most # person may come.} other {At most # people may come.}}',
  'delegation.state-confirmed': 'Registered',
  'delegation.state-offered': 'A place is offered',
  'delegation.approve': 'Approve',
  'delegation.refuse': 'Refuse',
  'delegation.reason': 'Reason, which the person reads',
  'delegation.reason-needed': 'A refusal needs a reason: the person reads it.',
  'delegation.register': 'Register somebody',
  'delegation.register-send': 'Register',
  'delegation.taken': 'This address is registered for the meeting already.',
  'delegation.full': 'The delegation has as many people as it may.',
  'delegation.not-done':
    'This was not done: the state has changed meanwhile. Look at the list again.',
  'delegation.head': 'Head of delegation',
  'delegation.head-nobody': 'Nobody',
  'delegation.head-send': 'Name the head',
  'delegation.letters': 'Letters of nomination',
  'delegation.letters-hint':
    'PDF, Word, PNG or JPEG, at most 3 MB. Only the secretariat can open it.',
  'delegation.letter': 'File of the letter',
  'delegation.letter-send': 'Send the letter',
  'delegation.letter-remove': 'Take {name} back',
  'delegation.letter-bad':
    'The file was not taken: send a PDF, Word (.docx), PNG or JPEG file of at most 3 MB.',
} as const
