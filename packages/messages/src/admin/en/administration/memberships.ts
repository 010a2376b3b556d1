export const memberships = {
  'memberships.title': 'Memberships',
  'memberships.lead':
    'Members on a date: organizations, partners of the initiative, and ITU Member States.',
  'memberships.none': 'No organizations have a membership on this date.',
  'memberships.since': 'Since',
  'memberships.until': 'Until',
  'memberships.states':
    '{count, plural, one {# Member State of ITU} other {# Member States of ITU}}',
  'memberships.statesNote':
    'Data as of {date}. It is part of the software and cannot be edited here.',
  'memberships.showStates': 'Show all Member States',
  'memberships.basis': 'Source',
  'memberships.partners': 'Partners of the initiative',
  'memberships.partnersNote':
    'From the website of the initiative. Cannot be edited here. An organization can also be a partner.',
  'memberships.noPartners': 'No source names a partner on this date.',
  'memberships.role': 'Role',
  'memberships.sources': 'Sources',
  'memberships.role-founder': 'Founder',
  'memberships.role-coordinator': 'Coordinator',
  'memberships.role-supporter': 'Supporter',
  'memberships.basis-itu-announcement': 'Announced by ITU',
  'memberships.basis-founding-list-and-panel': 'Founding member of 1865, or its successor',
  'memberships.basis-panel': 'Correlates of War data, version 3',
  'memberships.basis-panel-at-state-entry':
    'Correlates of War data, from the first year of the state',
  'memberships.basis-panel-disputed':
    'Correlates of War data; the list of founding members differs',
  'memberships.basis-unverified': 'No source for the year',
} as const
