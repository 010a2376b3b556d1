export const participation = {
  'participation.paragraph': 'Paragraph in the circular: {group}',
  'participation.condition': 'Condition {number}',
  'participation.noConditions':
    'No conditions. Add one if only some people in these groups can attend.',
  'participation.add': 'Add a condition',
  'participation.quote': 'Words in the circular',
  'participation.condition-wishes-to-contribute': 'Wishes to contribute',
  'participation.condition-registered-by-focal-point': 'Registered by the focal point',
  'participation.condition-other': 'Other',
} as const
