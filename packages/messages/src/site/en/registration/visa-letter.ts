export const visaLetter = {
  'visa-letter.file': 'Visa letter (PDF)',
  'visa-letter.asked': 'The secretariat is reviewing your request for a visa letter.',
  'visa-letter.approved': 'Your visa letter is ready.',
  'visa-letter.refused': 'Your request for a visa letter was declined.',
  'visa-letter.ask': 'Request a visa letter',
  'visa-letter.why':
    'The letter contains your passport details. The privacy page shows how long we keep them.',
  'visa-letter.passport': 'Passport number',
  'visa-letter.nationality': 'Nationality',
  'visa-letter.born': 'Date of birth',
  'visa-letter.send': 'Request visa letter',
} as const
