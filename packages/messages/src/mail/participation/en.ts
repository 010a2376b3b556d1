/** The words of the mails to those invited, in English. */
export const participation = {
  'invitation.subject': 'You are invited: {title}',
  'invitation.body':
    'The secretariat invites you to take part in “{title}”. Register with the link below: it is for you and this address alone, so please do not pass it on. If you cannot come, you need do nothing.',
  'invitation.action': 'Register',
  'visa-approved.subject': 'Your visa letter is ready: {title}',
  'visa-approved.body':
    'The letter in support of your visa for “{title}” is approved. Download it from your page.',
  'visa-approved.action': 'My registration',
  'visa-refused.subject': 'No visa letter: {title}',
  'visa-refused.body': 'A letter in support of your visa for “{title}” cannot be given.',
  'visa-refused.action': 'My registration',
  'speaker-invited.subject': 'You speak at: {title}',
  'speaker-invited.body':
    'You are named as a speaker at “{title}”. On your page you can see your sessions, say whether you take part, and send your biography, a photograph and your slides. The link is for you alone: please do not pass it on.',
  'speaker-invited.action': 'My page as a speaker',
  'speaker-returned.subject': 'Please look at this again: {title}',
  'speaker-returned.body':
    'The secretariat sent back something that you had sent for “{title}”. Your page shows what, and lets you send it again.',
  'speaker-returned.action': 'My page as a speaker',
  'document-returned.subject': 'Sent back: {document}',
  'document-returned.body':
    'The document “{document}” that you put to “{title}” was not approved. The reason: {reason}',
  'document-returned.action': 'Open the meeting',
  door: 'Show this code at the entrance:',
  'join.enter': 'Join',
  'join.recorded':
    'Going in is recorded as your attendance, as you agreed. Your own page lets you change that.',
  'join.not-recorded': 'Your attendance is not recorded.',
} as const
