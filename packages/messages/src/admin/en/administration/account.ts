export const account = {
  'account.sessions-title': 'Where you are signed in',
  'account.sessions-this': 'This session',
  'account.sessions-end': 'Sign out there',
  'account.sessions-unknown': 'Unknown program',
  'account.sessions-since': 'Since {since}, until {until} at the latest',
  'account.password-title': 'Password',
  'account.password-current': 'Present password',
  'account.password-next': 'New password',
  'account.password-change': 'Change the password',
  'account.password-changed': 'Changed. You are signed out everywhere else.',
  'account.secondFactor-title': 'Second factor',
  'account.secondFactor-off':
    'Signing in asks for your password alone. With a second factor it also asks for a code that an authenticator shows, a program on your telephone or another device.',
  'account.secondFactor-on':
    '{left, plural, =0 {On. No recovery code is left: make new ones.} one {On. # recovery code is left.} other {On. # recovery codes are left.}}',
  'account.secondFactor-yes': 'On',
  'account.secondFactor-no': 'Off',
  'account.secondFactor-begin': 'Set up a second factor',
  'account.secondFactor-scan':
    'Scan this picture with the authenticator, or type the secret into it.',
  'account.secondFactor-picture': 'QR code of the secret',
  'account.secondFactor-secret': 'Secret:',
  'account.secondFactor-recovery': 'Recovery codes',
  'account.secondFactor-recoveryHint':
    'Each of them signs you in once when the device is lost. Keep them somewhere else: they are shown this once.',
  'account.secondFactor-code': 'Code',
  'account.secondFactor-codeHint': 'Six digits, as the authenticator shows them now.',
  'account.secondFactor-codeWrong':
    'This is not the code of this moment. Type the six digits that are shown now.',
  'account.secondFactor-confirm': 'Turn it on',
  'account.secondFactor-renew': 'Make new recovery codes',
  'account.secondFactor-end': 'Turn it off',
  'account.secondFactor-removing':
    'If {name} has lost the device, take the second factor away: the password alone signs in then, and every session ends.',
  'account.secondFactor-remove': 'Take the second factor away',
  'account.secondFactor-removed': '{name} signs in by password alone now.',
} as const
