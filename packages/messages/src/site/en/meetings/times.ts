export const times = {
  'times.title': 'A meeting around the world',
  'times.lead': 'When it is in many places at once, and what its hours ask of each.',
  'times.places': 'Places',
  'times.place': 'Place',
  'times.hours': 'Date and hours there',
  'times.asks': 'Outside the working day',
  'times.working': 'nothing: 08:00 to 18:00',
  'times.edge': '{hours} h early or late',
  'times.night': '{hours} h at night',
} as const
