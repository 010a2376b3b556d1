export const about = {
  'about.title': 'About U4SSC',
  'about.lead':
    'United for Smart Sustainable Cities (U4SSC) is a United Nations initiative. The entries below come from public sources, and each one names its source.',
  'about.meetings': 'Meetings',
  'about.partners': 'Partners',
  'about.groups': 'Thematic groups',
  'about.deliverables': 'Deliverables',
  'about.undated': 'Date not known',
  'about.source': 'Source',
  'about.sources-note': 'Names and titles are in English, as in the sources.',
  'about.founder': 'founder',
  'about.coordinator': 'coordinator',
  'about.supporter': 'supporter',
  'about.published': 'published',
  'about.presented': 'presented',
  'about.announced': 'announced',
  'about.planned': 'planned',
} as const
