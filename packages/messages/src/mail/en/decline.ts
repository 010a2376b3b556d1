export const decline = {
  'decline.not-eligible':
    'Your registration does not meet the conditions for participation in the circular.',
  'decline.not-nominated': 'We have not received a letter of nomination for you.',
  'decline.not-verified': 'We could not verify the details of your registration.',
  'decline.no-places': 'There are no places left.',
  'decline.duplicate': 'You already have a registration for this meeting.',
} as const
