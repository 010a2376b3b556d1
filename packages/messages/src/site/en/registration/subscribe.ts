export const subscribe = {
  'subscribe.title': 'Subscribe by email',
  'subscribe.lead': 'Get an email when something changes. You can unsubscribe at any time.',
  'subscribe.topic': 'Meeting',
  'subscribe.all': 'All meetings',
  'subscribe.send': 'Subscribe',
  'subscribe.sent-text':
    'If this address is not subscribed yet, we sent it a link. Open it within two days to confirm your subscription.',
  'subscribe.confirm-title': 'Confirm your subscription',
  'subscribe.confirm-text': 'After you confirm, we will email you when something changes.',
  'subscribe.done': 'You are subscribed',
  'subscribe.done-text':
    'We will email you when something changes. You can unsubscribe at any time.',
  'subscribe.meeting': 'Go to the meeting page',
  'subscribe.by-feed': 'Atom feed',
  'subscribe.all-calendar': 'Calendar of all meetings (.ics)',
  'subscribe.in-calendar': 'Subscribe in your calendar',
  'subscribe.deadlines': 'Add deadlines to calendar',
  'subscribe.archive': 'Download a copy for offline use (.zip)',
} as const
