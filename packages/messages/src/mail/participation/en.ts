/** The words of the mails to those invited, in English. */
export const participation = {
  'invitation.subject': 'You are invited: {title}',
  'invitation.body':
    'The secretariat invites you to take part in “{title}”. Register with the link below: it is for you and this address alone, so please do not pass it on. If you cannot come, you need do nothing.',
  'invitation.action': 'Register',
  door: 'Show this code at the entrance:',
  'join.enter': 'Join',
  'join.recorded':
    'Going in is recorded as your attendance, as you agreed. Your own page lets you change that.',
  'join.not-recorded': 'Your attendance is not recorded.',
} as const
