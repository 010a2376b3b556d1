export const invitation = {
  'invitation.title': 'Your invitation',
  'invitation.for':
    'This invitation is for {email} alone. Your registration is in as soon as you send it: no mail has to confirm it.',
  'invitation.bad':
    'This invitation does not work any more: it was revoked, or it is not complete. Ask the secretariat.',
  'invitation.registered':
    'You are registered already. Your page opens by the link of the mail about it.',
  'invitation.over': 'Nobody can register for this meeting any more.',
} as const
