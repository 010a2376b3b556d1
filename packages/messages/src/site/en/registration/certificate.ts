export const certificate = {
  'certificate.check-title': 'Check a certificate or visa letter',
  'certificate.code': 'Code',
  'certificate.check': 'Check',
  'certificate.not-genuine': 'No certificate or visa letter has this code:',
  'certificate.genuine-certificate': 'This certificate is genuine. It states:',
  'certificate.genuine-confirmation': 'This confirmation of registration is genuine. It states:',
  'certificate.genuine-visa-letter': 'This visa letter is genuine. It states:',
  'certificate.name': 'Name',
  'certificate.meeting': 'Meeting',
  'certificate.issued': 'Issued on',
} as const
