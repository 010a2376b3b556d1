export const meetings = {
  'meetings.title': 'Meetings',
  'meetings.none': 'No meetings yet. Import a circular or create a new meeting.',
  'meetings.days': 'Dates',
  'meetings.release': 'Version',
  'meetings.drafts': 'Open drafts',
  'meetings.noDrafts': 'None',
  'meetings.changeOf': 'Draft, saved {moment}',
  'meetings.publicPage': 'View public page',
  'meetings.createNext': 'Create the next meeting',
  'meetings.preview-title': 'Preview as a visitor',
} as const
