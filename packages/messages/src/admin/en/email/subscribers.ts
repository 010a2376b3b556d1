export const subscribers = {
  'subscribers.title': 'Followers',
  'subscribers.none': 'No followers yet. People can follow a meeting on its page.',
  'subscribers.follows': 'Follows',
  'subscribers.all': 'All meetings',
  'subscribers.since': 'Since',
  'subscribers.email': 'Email address',
  'subscribers.emailHint': 'Enter the full address. The list shows shortened addresses.',
  'subscribers.count': '{count, plural, one {# follower} other {# followers}}',
  'subscribers.unconfirmed': 'Awaiting confirmation',
  'subscribers.remove': 'Remove {address}',
  'subscribers.removeTitle': 'Remove {address}?',
  'subscribers.removeHint': 'This address will receive no more updates, and it is deleted.',
} as const
