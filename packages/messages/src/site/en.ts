export const en = {
  'masthead.name': 'United for Smart Sustainable Cities',
} as const
