export const invitation = {
  'invitation.title': 'Your invitation',
  'invitation.for':
    'This invitation is for {email} only. Your registration is complete as soon as you send it.',
  'invitation.bad':
    'This invitation is no longer valid: it was withdrawn, or the link is incomplete. Write to the secretariat.',
  'invitation.registered':
    'You are already registered. Use the link in your confirmation email to open your registration.',
  'invitation.over': 'Registration for this meeting has closed.',
} as const
