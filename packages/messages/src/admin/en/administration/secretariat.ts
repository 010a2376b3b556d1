export const secretariat = {
  'secretariat.title': 'Secretariat',
  'secretariat.lead':
    'How the secretariat names itself in emails and documents. Emails that are not sent yet use the new names.',
  'secretariat.emails': 'Emails',
  'secretariat.documents': 'Documents',
  'secretariat.name': 'Name of the secretariat',
  'secretariat.nameHint':
    'At the top and end of emails, for example U4SSC Secretariat. Leave empty to use the series of the meeting.',
  'secretariat.senderName': 'Name of the sender',
  'secretariat.senderHint': 'Leave empty to use the name in the setting MAIL_FROM.',
  'secretariat.replyTo': 'Address for replies',
  'secretariat.replyHint': 'Leave empty if replies go to the address of the sender.',
  'secretariat.letterhead': 'Letterhead',
  'secretariat.letterheadHint': 'Up to six lines, at the top of lists in Word and PDF.',
  'secretariat.signatoryName': 'Name of the signatory',
  'secretariat.signatoryHint':
    'Signs confirmations, certificates and visa letters, and is suggested for new circulars.',
  'secretariat.signatoryTitle': 'Title of the signatory',
  'secretariat.problem-name':
    'Enter at most 100 characters, without angle brackets and quotation marks.',
  'secretariat.problem-letterhead': 'Enter at most six lines of up to 200 characters.',
  'secretariat.changed':
    'Somebody else has changed these settings. Load the saved state and make your changes again.',
} as const
