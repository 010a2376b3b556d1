export const library = {
  'library.title': 'Library',
  'library.lead':
    'Deliverables, decisions, documents and outcomes. Entries from public sources name their source. Entries from meetings on this site link to the meeting page.',
  'library.decisions-past': 'Earlier decisions (from public sources)',
  'library.outcomes': 'Outcomes',
  'library.none': 'No decisions, outcomes or documents have been published yet.',
  'library.of-meetings': 'From meetings on this site',
} as const
