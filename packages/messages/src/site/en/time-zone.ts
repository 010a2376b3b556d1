export const timeZone = {
  'time-zone.change': 'Another place',
  'time-zone.label': 'City or time zone',
  'time-zone.show': 'Show',
  'time-zone.other-zones': 'Other zones',
  'time-zone.geneva': 'Geneva',
  'time-zone.region-Africa': 'Africa',
  'time-zone.region-America': 'Americas',
  'time-zone.region-Antarctica': 'Antarctica',
  'time-zone.region-Arctic': 'Arctic',
  'time-zone.region-Asia': 'Asia',
  'time-zone.region-Atlantic': 'Atlantic Ocean',
  'time-zone.region-Australia': 'Australia',
  'time-zone.region-Europe': 'Europe',
  'time-zone.region-Indian': 'Indian Ocean',
  'time-zone.region-Pacific': 'Pacific Ocean',
  'time-zone.lead':
    'From then on hours are also given by the clock of this place, on every page. Your choice is kept in this browser.',
} as const
