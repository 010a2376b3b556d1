export const certificates = {
  'certificates.title': 'Certificates',
  'certificates.none': 'Nobody is confirmed yet. Confirmed people appear here.',
  'certificates.certificate': 'Certificate',
  'certificates.send':
    '{count, plural, =0 {No certificates to send} one {Send # certificate} other {Send # certificates}}',
  'certificates.confirm': 'Send',
  'certificates.sendMore':
    'Everybody who attended and has not got the certificate gets the thank-you email with it. Nobody gets it twice.',
  'certificates.sent': '{count, plural, one {# email is queued.} other {# emails are queued.}}',
  'certificates.open': 'Open the certificate',
  'certificates.state-sent': 'Sent',
  'certificates.state-queued': 'Being sent',
  'certificates.state-ready': 'Ready to send',
  'certificates.state-not-over': 'The meeting is not over',
  'certificates.state-not-recorded': 'No check-in is recorded',
  'certificates.state-no-consent': 'No consent to record attendance',
} as const
