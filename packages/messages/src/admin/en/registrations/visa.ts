export const visa = {
  'visa.title': 'Visa letters',
  'visa.none':
    'No requests for visa letters yet. They will appear here when participants ask for one.',
  'visa.open': 'Open the visa letter',
  'visa.passport': 'Passport',
  'visa.asked': 'Awaiting decision.',
  'visa.approved': 'Approved.',
  'visa.refused': 'Declined:',
  'visa.reason': 'Reason',
  'visa.reasonHint': 'Required to decline. Sent to the person.',
  'visa.approve': 'Approve',
  'visa.refuse': 'Decline',
} as const
