export const certificate = {
  'certificate.check-title': 'Check a certificate',
  'certificate.code': 'Code',
  'certificate.check': 'Check',
  'certificate.not-genuine': 'No genuine paper has this code:',
  'certificate.genuine-certificate': 'This certificate is genuine. It says:',
  'certificate.genuine-visa-letter': 'This visa letter is genuine. It says:',
  'certificate.name': 'Name',
  'certificate.meeting': 'Meeting',
  'certificate.issued': 'Issued on',
} as const
