export const webhooks = {
  'webhooks.title': 'Webhooks',
  'webhooks.lead':
    'Notifies your systems when something is published. Requests are signed. Failed requests are repeated.',
  'webhooks.none': 'No webhooks yet. Add the address of a system that you want to notify.',
  'webhooks.url': 'Web address',
  'webhooks.add': 'Add webhook',
  'webhooks.once':
    'Copy the secret now: it is shown only once. Use it to check the signatures of requests to {url}.',
  'webhooks.since': 'Added on {moment}',
  'webhooks.noDeliveries': 'No deliveries yet.',
  'webhooks.answer': 'Response',
  'webhooks.replayOf': 'Resend the delivery of {moment}',
  'webhooks.removeTitle': 'Remove this webhook?',
  'webhooks.removeMore': 'Nothing more is sent to {url}, and its list of deliveries is deleted.',
  'webhooks.delivery-waiting': 'Waiting',
  'webhooks.delivery-delivered': 'Delivered',
  'webhooks.delivery-failed': 'Failed',
} as const
