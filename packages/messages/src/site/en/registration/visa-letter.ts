export const visaLetter = {
  'visa-letter.file': 'Visa letter (PDF)',
  'visa-letter.asked': 'The secretariat is looking at your request for a visa letter.',
  'visa-letter.approved': 'Your visa letter is ready.',
  'visa-letter.refused': 'Your request for a visa letter was refused.',
  'visa-letter.ask': 'Ask for a visa letter',
  'visa-letter.why':
    'The letter names your passport. These details are deleted 30 days after the meeting.',
  'visa-letter.passport': 'Number of the passport',
  'visa-letter.nationality': 'Nationality',
  'visa-letter.born': 'Born on',
  'visa-letter.send': 'Ask for the letter',
} as const
