export const unsubscribe = {
  'unsubscribe.reason': 'You receive this email because you subscribed to updates.',
  'unsubscribe.question': 'Unsubscribe from email updates?',
  'unsubscribe.action': 'Unsubscribe',
  'unsubscribe.done': 'You have unsubscribed. We will send no more of these updates.',
} as const
