export const decisions = {
  'decisions.title': 'Register of decisions',
  'decisions.none':
    'No decisions yet. Decisions appear here when a meeting is published with them: record them on the Outcomes screen of the meeting.',
  'decisions.qHint': 'Number, agenda item, decision or responsible',
  'decisions.decision': 'Decision',
  'decisions.dueBy': 'Deadline: {date}',
  'decisions.itemNumber': 'Item {number}',
  'decisions.download': 'Download the register',
} as const
