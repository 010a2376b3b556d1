export const subscribe = {
  'subscribe.title': 'Follow by mail',
  'subscribe.lead': 'A mail when something changes. Every mail has a link that ends it.',
  'subscribe.what': 'What to follow',
  'subscribe.all': 'All meetings',
  'subscribe.send': 'Follow',
  'subscribe.sent-text':
    'A mail with a link is on its way, unless the address follows already. Nothing else is sent before you confirm, within two days.',
  'subscribe.confirm-title': 'Confirm that you follow',
  'subscribe.confirm-text': 'From then on you get a mail when something changes.',
  'subscribe.done': 'You follow',
  'subscribe.done-text': 'You get a mail when something changes. Each has a link that ends it.',
  'subscribe.meeting': 'See the meeting',
  'subscribe.by-mail': 'by mail',
  'subscribe.by-feed': 'as a feed (Atom)',
  'subscribe.all-calendar': 'Calendar of all meetings (iCalendar)',
} as const
