export const signIn = {
  'sign-in.title': 'Sign in',
  'sign-in.provider': 'Sign in with {name}',
  'sign-in.providerRefused':
    '{name} did not lead to an account here. It has to know your e-mail address as verified, and an owner has to have invited that address.',
  'sign-in.refused': 'The e-mail address and the password do not fit together.',
  'sign-in.code': 'Code of your second factor',
  'sign-in.codeHint': 'Six digits of the authenticator, or a recovery code.',
  'sign-in.codeMissing': 'Type the code of your second factor.',
  'sign-in.codeRefused':
    'This is not the right code. Wait for the next one, or use a recovery code.',
  'sign-in.firstOwner-title': 'Create the first account',
  'sign-in.firstOwner-lead':
    'The first person here is the owner, who can import, correct and publish letters.',
  'sign-in.firstOwner-passwordHint':
    'At least {min} characters. A few words in a row are easy to keep.',
  'sign-in.firstOwner-spent':
    'This link has been used or is no longer valid. Sign in if the account exists; otherwise start the server again, which prints a new link.',
  'sign-in.firstOwner-toSignIn': 'Go to sign-in',
  'sign-in.forgotten': 'Forgotten your password?',
  'sign-in.forgotten-title': 'A link for a new password',
  'sign-in.forgotten-lead':
    'Give the e-mail address of your account. The link comes by mail; it works once, for an hour.',
  'sign-in.forgotten-send': 'Send the link',
  'sign-in.forgotten-sent':
    'If this is the address of an account here, the mail is on its way. Look among unwanted mail as well. If nothing comes, ask an owner of this dashboard.',
  'sign-in.renewal-title': 'Choose a new password',
  'sign-in.renewal-lead': 'You are signed out everywhere then, and sign in with the new one.',
  'sign-in.renewal-set': 'Set the password',
  'sign-in.renewal-done': 'The new password holds. Sign in with it.',
  'sign-in.renewal-spent': 'This link has been used or is more than an hour old.',
  'sign-in.invitation-title': 'Accept the invitation',
  'sign-in.invitation-lead':
    'Your e-mail address and your role are in the invitation. Choose a name and a password.',
  'sign-in.invitation-spent':
    'This link has been used, withdrawn or is too old. Ask an owner of this dashboard for another one.',
} as const
