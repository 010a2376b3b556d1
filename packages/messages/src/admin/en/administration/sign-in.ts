export const signIn = {
  'sign-in.title': 'Sign in',
  'sign-in.provider': 'Sign in with {name}',
  'sign-in.providerRefused':
    '{name} did not find an account for you here. Your email address must be verified there, and an owner of this dashboard must have invited it.',
  'sign-in.refused': 'Incorrect email or password.',
  'sign-in.code': 'Verification code',
  'sign-in.codeHint': 'Six digits from your authenticator app, or a recovery code',
  'sign-in.codeMissing': 'Enter the verification code.',
  'sign-in.codeRefused': 'Incorrect code. Wait for the next code, or use a recovery code.',
  'sign-in.firstOwner-title': 'Create the first account',
  'sign-in.firstOwner-lead':
    'The first user is the owner, who can do everything and invite others.',
  'sign-in.firstOwner-passwordHint':
    'At least {min} characters. Several words are easy to remember.',
  'sign-in.firstOwner-expired':
    'This link has expired or was already used. If you have an account, sign in. If not, restart the server to get a new link.',
  'sign-in.firstOwner-toSignIn': 'Go to sign-in',
  'sign-in.forgotten': 'Forgot your password?',
  'sign-in.forgotten-title': 'Reset your password',
  'sign-in.forgotten-lead':
    'Enter the email address of your account. We send you a link that is valid for one hour and works once.',
  'sign-in.forgotten-send': 'Send link',
  'sign-in.forgotten-sent':
    'Check your email. If this address has an account, you will receive a link. If you do not find it, check your spam folder or ask an owner of this dashboard.',
  'sign-in.reset-title': 'Choose a new password',
  'sign-in.reset-lead': 'All your sessions end. Sign in with the new password afterwards.',
  'sign-in.reset-save': 'Save password',
  'sign-in.reset-done': 'Your password has been changed. Sign in with the new password.',
  'sign-in.reset-expired': 'This link has expired or was already used.',
  'sign-in.invitation-title': 'Accept the invitation',
  'sign-in.invitation-lead':
    'Choose a name and a password. Your email address and role are already set.',
  'sign-in.invitation-expired':
    'This link has expired, was withdrawn or was already used. Ask an owner of this dashboard for a new one.',
} as const
