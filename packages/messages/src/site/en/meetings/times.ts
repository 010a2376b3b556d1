export const times = {
  'times.title': 'Times',
  'times.lead': 'See when a meeting takes place in your city and in the cities of your colleagues.',
  'times.places': 'Cities',
  'times.place': 'City',
  'times.local-time': 'Local time',
  'times.outside-working-hours': 'Outside working hours (08:00–18:00)',
  'times.working': 'Within working hours',
  'times.edge': '{hours} h early or late',
  'times.night': '{hours} h at night',
  'times.add-city': 'Add a city',
  'times.add': 'Add',
  'times.remove': 'Remove {place}',
  'times.unknown-city':
    'We don’t know a city named “{city}”. Choose one from the list, or enter a larger city nearby.',
} as const
