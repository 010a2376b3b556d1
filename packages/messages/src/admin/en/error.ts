export const error = {
  'error.lost-title': 'There is no such page',
  'error.lost-lead': 'The address may be mistyped, or what was there is gone.',
  'error.unreachable': 'The server does not answer. Check the connection, then try again.',
  'error.unexpected': 'Something went wrong on this page. Try again, or load the page anew.',
  'error.signedOut':
    'Your session has ended. Sign in again in another window, then try again here: what you typed stays.',
  'error.notAllowed':
    'Your role does not include this. An owner of this dashboard can give you a role that does.',
  'error.server':
    'The server made a mistake. Try again; if it stays, tell your administrator this number: {requestId}',
} as const
