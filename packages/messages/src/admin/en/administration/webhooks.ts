export const webhooks = {
  'webhooks.title': 'Webhooks',
  'webhooks.lead':
    'Each publication is sent to these addresses, signed; what fails is tried again.',
  'webhooks.none': 'Nothing is sent anywhere.',
  'webhooks.url': 'Address to send to',
  'webhooks.make': 'Add',
  'webhooks.once': 'The secret that checks the signatures sent to {url} is shown only now.',
  'webhooks.since': 'Since {moment}',
  'webhooks.noDeliveries': 'Nothing has been sent to it yet.',
  'webhooks.answer': 'What it came to',
  'webhooks.replayOf': 'Send once more: {moment}',
  'webhooks.removeTitle': 'Remove this address?',
  'webhooks.removeMore':
    'Nothing is sent to {url} any more, and the list of its deliveries is gone.',
  'webhooks.delivery-waiting': 'Waiting',
  'webhooks.delivery-delivered': 'Delivered',
  'webhooks.delivery-failed': 'Failed',
} as const
