/** The words of invitations, check-in, papers and the use of data, in English. */
export const en = {
  'invitation.title': 'Your invitation',
  'invitation.for':
    'This invitation is for {email} alone. Your registration is in as soon as you send it: no mail has to confirm it.',
  'invitation.bad':
    'This invitation does not work any more: it was revoked, or it is not complete. Ask the secretariat.',
  'invitation.registered':
    'You are registered already. Your page opens by the link of the mail about it.',
  'invitation.over': 'Nobody can register for this meeting any more.',
  'register.by-invitation':
    'Registration for this meeting is by invitation: use the link of the mail that invited you.',
  'register.by-invitation-again': 'Have the link of your invitation sent again',
  'delegation.head': 'Head of delegation',
  'delegation.head-nobody': 'Nobody',
  'delegation.head-send': 'Name the head',
  'delegation.letters': 'Letters of nomination',
  'delegation.letters-hint':
    'PDF, Word, PNG or JPEG, at most 3 MB. Only the secretariat can open it.',
  'delegation.letter': 'File of the letter',
  'delegation.letter-send': 'Send the letter',
  'delegation.letter-remove': 'Take {name} back',
  'delegation.letter-bad':
    'The file was not taken: send a PDF, Word (.docx), PNG or JPEG file of at most 3 MB.',
  'registration.door': 'At the door',
  'registration.door-text': 'Show this code at the entrance; it is in your mail as well.',
  'registration.door-code': 'Code',
  'papers.title': 'Papers',
  'papers.certificate': 'Certificate of participation (PDF)',
  'papers.visa': 'Visa letter (PDF)',
  'papers.visa-asked': 'The secretariat is looking at your request for a visa letter.',
  'papers.visa-approved': 'Your visa letter is ready.',
  'papers.visa-refused': 'Your request for a visa letter was refused.',
  'papers.visa-ask': 'Ask for a visa letter',
  'papers.visa-why':
    'The letter names your passport. These details are deleted 30 days after the meeting.',
  'papers.passport': 'Number of the passport',
  'papers.nationality': 'Nationality',
  'papers.born': 'Born on',
  'papers.visa-send': 'Ask for the letter',
  'papers.check-title': 'Check a certificate',
  'papers.code': 'Code',
  'papers.check': 'Check',
  'papers.not-genuine': 'No genuine paper has this code:',
  'papers.genuine-certificate': 'This certificate is genuine. It says:',
  'papers.genuine-visa-letter': 'This visa letter is genuine. It says:',
  'papers.name': 'Name',
  'papers.meeting': 'Meeting',
  'papers.issued': 'Issued on',
} as const
