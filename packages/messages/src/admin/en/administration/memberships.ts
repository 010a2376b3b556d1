export const memberships = {
  'memberships.title': 'Memberships',
  'memberships.lead':
    'Who is what on a day: organizations of the list, partners and Member States as the sources know them.',
  'memberships.none': 'No organization of the list fits on that day.',
  'memberships.since': 'Since',
  'memberships.until': 'Until',
  'memberships.states':
    '{count, plural, one {# Member State of ITU} other {# Member States of ITU}}',
  'memberships.statesNote':
    'Records as of {date}. They come with the program, and are not changed here.',
  'memberships.showStates': 'Show them all',
  'memberships.basis': 'How it is known',
  'memberships.partners': 'Partners of the initiative',
  'memberships.partnersNote':
    'As the pages of the initiative name them; they are not changed here. An organization of the list can be a partner, too.',
  'memberships.noPartners': 'No source names a partner on that day.',
  'memberships.role': 'Role',
  'memberships.sources': 'Sources',
  'memberships.role-founder': 'Founder',
  'memberships.role-coordinator': 'Coordinator',
  'memberships.role-supporter': 'Supporter',
  'memberships.basis-itu-announcement': 'Announced by ITU',
  'memberships.basis-founding-list-and-panel': 'Founder of 1865, or its successor',
  'memberships.basis-panel': 'Correlates of War data, version 3',
  'memberships.basis-panel-at-state-entry': 'The same data; where it begins for the state',
  'memberships.basis-panel-disputed': 'The same data; the list of founders says otherwise',
  'memberships.basis-unverified': 'No source for the year',
} as const
