export const participation = {
  'participation.paragraph': 'Paragraph of the letter: {group}',
  'participation.conditions': 'Conditions',
  'participation.condition': 'Condition {number}',
  'participation.noConditions': 'No conditions.',
  'participation.add': 'Add a condition',
  'participation.words': 'In the words of the letter',
  'participation.condition-wishes-to-contribute': 'Wishes to contribute',
  'participation.condition-registered-by-focal-point': 'Registered by the focal point',
  'participation.condition-other': 'Other',
} as const
