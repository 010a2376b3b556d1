export const library = {
  'library.title': 'Library',
  'library.lead':
    'Deliverables, decisions, documents and outcomes. Entries for meetings on this site link to the meeting page. All other entries name their source.',
  'library.decisions-past': 'Earlier decisions',
  'library.outcomes': 'Outcomes',
  'library.none': 'No decisions, outcomes or documents have been published yet.',
  'library.of-meetings': 'From meetings on this site',
  'library.groups': 'Groups',
  'library.groups-lead':
    'Working groups (2016–2018) and thematic groups (since 2020) prepare the deliverables.',
  'library.led-by': 'Led by',
  'library.parts': 'Parts',
  'library.period': '{from} to {until}',
  'library.period-about': 'About {from} to {until}',
} as const
