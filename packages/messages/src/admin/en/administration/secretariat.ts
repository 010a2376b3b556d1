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
  'secretariat.letterheadHint':
    'Up to six lines, at the top of lists, confirmations, certificates and visa letters. Leave empty to use the issuer of the circular.',
  'secretariat.signatoryName': 'Name of the signatory',
  'secretariat.signatoryHint':
    'Signs confirmations, certificates and visa letters, and is suggested for new circulars.',
  'secretariat.signatoryTitle': 'Title of the signatory',
  'secretariat.signatoryOrganization': 'Organization of the signatory',
  'secretariat.logo': 'Logo',
  'secretariat.logoHint': 'PNG or JPEG, at most 500 kB, 50 to 4,000 pixels wide and high.',
  'secretariat.logoChoose': 'Choose a picture',
  'secretariat.logoReplace': 'Replace the picture',
  'secretariat.logoText': 'Alternative text of the logo',
  'secretariat.logoTextHint':
    'For people who cannot see the logo, for example the name of the organization.',
  'secretariat.logoTextMissing': 'Enter an alternative text.',
  'secretariat.logoMissing': 'Choose a picture.',
  'secretariat.logoSvg':
    'SVG files are not accepted because they can contain scripts. Choose a PNG or JPEG file.',
  'secretariat.logoSave': 'Save the logo',
  'secretariat.logoDelete': 'Delete the logo',
  'secretariat.problem-name':
    'Enter at most 100 characters, without angle brackets and quotation marks.',
  'secretariat.problem-letterhead': 'Enter at most six lines of up to 200 characters.',
  'secretariat.changed':
    'Somebody else has changed these settings. Load the saved state and make your changes again.',
} as const
