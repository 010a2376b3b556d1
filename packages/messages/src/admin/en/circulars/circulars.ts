export const circulars = {
  'circulars.title': 'Circulars',
  'circulars.view-in-progress': 'In progress',
  'circulars.view-published': 'Published',
  'circulars.view-reviewed': 'Completed reviews',
  'circulars.none-in-progress': 'No circulars in progress. Import or write one to start.',
  'circulars.none-reviewed':
    'No completed reviews yet. A review is kept here when its circular is published.',
  'circulars.reference': 'Reference',
  'circulars.subject': 'Subject',
  'circulars.state': 'Status',
  'circulars.changed': 'Last changed',
  'circulars.none-published': 'No published circulars yet.',
  'circulars.unnamed': 'Circular without a number',
  'circulars.state-loading': 'Loading…',
  'circulars.state-refreshing': 'Refreshing…',
  'circulars.state-published': 'Published',
  'circulars.state-ready': 'Ready to publish',
} as const
