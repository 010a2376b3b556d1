export const subscribers = {
  'subscribers.title': 'Subscribers',
  'subscribers.none': 'No subscribers yet. People can subscribe on each meeting page.',
  'subscribers.follows': 'Subscribed to',
  'subscribers.all': 'All meetings',
  'subscribers.since': 'Since',
  'subscribers.email': 'Email address',
  'subscribers.emailHint': 'Enter the full address. The list shows shortened addresses.',
  'subscribers.count': '{count, plural, one {# subscriber} other {# subscribers}}',
  'subscribers.unconfirmed': 'Awaiting confirmation',
  'subscribers.remove': 'Remove {address}',
  'subscribers.removeTitle': 'Remove {address}?',
  'subscribers.removeHint': 'This address will receive no more updates, and it is deleted.',
} as const
