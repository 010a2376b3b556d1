export const subscribers = {
  'subscribers.title': 'Followers',
  'subscribers.none': 'Nobody fits. People follow meetings from their pages.',
  'subscribers.follows': 'Follows',
  'subscribers.all': 'All meetings',
  'subscribers.since': 'Since',
  'subscribers.email': 'Whole e-mail address',
  'subscribers.emailHint':
    'To find somebody who writes to you. The list shows addresses shortened.',
  'subscribers.count': '{count, plural, one {# follower} other {# followers}}',
  'subscribers.unconfirmed': 'Not confirmed yet',
  'subscribers.remove': 'Remove {address}',
  'subscribers.removeTitle': 'Remove {address}?',
  'subscribers.removeHint': 'The address gets no more news, and nothing is kept of it.',
} as const
