export const error = {
  'error.not-found-title': 'Page not found',
  'error.not-found-lead': 'Check the address, or use the menu to find the page.',
  'error.unreachable':
    'The server did not respond. Check your internet connection, then try again.',
  'error.unexpected': 'Something went wrong on this page. Try again, or reload the page.',
  'error.signedOut':
    'Your session has ended. Sign in again in another window, then try again here. What you typed is kept.',
  'error.notAllowed':
    'Your role does not include this. Ask an owner of this dashboard to change your role.',
  'error.server':
    'Something went wrong on the server. Try again. If it happens again, send this number to your administrator: {requestId}',
  'error.otherMeeting':
    'Your role covers some meetings only. Open one of them under Meetings, or ask an owner for access.',
} as const
