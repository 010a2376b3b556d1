export const times = {
  'times.title': 'Times',
  'times.lead': 'See when a meeting takes place in your city and in the cities of your colleagues.',
  'times.places': 'Cities',
  'times.place': 'City',
  'times.local-time': 'Local time',
  'times.outside-working-hours': 'Outside working hours (08:00–18:00)',
  'times.working': 'None',
  'times.edge': '{hours} h early or late',
  'times.night': '{hours} h at night',
} as const
