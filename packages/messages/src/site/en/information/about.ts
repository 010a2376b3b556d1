export const about = {
  'about.title': 'About the initiative',
  'about.lead':
    'United for Smart Sustainable Cities (U4SSC) is an initiative of the United Nations. What follows is what public sources say of it, each entry with its source.',
  'about.meetings': 'Meetings',
  'about.partners': 'Partners',
  'about.groups': 'Thematic groups',
  'about.deliverables': 'Deliverables',
  'about.undated': 'undated',
  'about.source': 'Source',
  'about.sources-note': 'Names and titles are given in English, as the sources have them.',
  'about.founder': 'founder',
  'about.coordinator': 'coordinator',
  'about.supporter': 'supporter',
  'about.published': 'published',
  'about.presented': 'presented',
  'about.announced': 'announced',
  'about.planned': 'planned',
} as const
