export const timeZone = {
  'time-zone.change': 'Change time zone',
  'time-zone.label': 'City or time zone',
  'time-zone.show': 'Show',
  'time-zone.other-zones': 'Other time zones',
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
    'All pages will show times for this city. Your choice is saved in this browser.',
} as const
