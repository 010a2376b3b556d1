export const library = {
  'library.title': 'Library',
  'library.lead':
    'What came of the work: deliverables, decisions, documents and outcomes. Entries from public sources name them; entries of meetings published here lead to their pages.',
  'library.decisions-past': 'Decisions that public sources tell of',
  'library.outcomes': 'Outcomes',
  'library.none': 'No meeting published here has decisions, outcomes or documents on record yet.',
  'library.of-meetings': 'From meetings published here',
} as const
