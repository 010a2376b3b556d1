export const visa = {
  'visa.title': 'Visa letters',
  'visa.none': 'Nobody has asked for a visa letter.',
  'visa.passport': 'Passport',
  'visa.asked': 'To be decided.',
  'visa.approved': 'Approved.',
  'visa.refused': 'Refused:',
  'visa.reason': 'Reason',
  'visa.reasonHint': 'Needed to refuse; the person reads it.',
  'visa.approve': 'Approve',
  'visa.refuse': 'Refuse',
} as const
