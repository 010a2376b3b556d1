export const merge = {
  'merge.title': 'Merge with version {number, number}',
  'merge.lead':
    'Version {latest, number} was published after this draft was started from version {release, number}. What only one side changed is kept. Nothing is published here.',
  'merge.conflicts': 'Conflicts: both changed the same thing',
  'merge.merged': 'Merged without a conflict',
  'merge.item': 'Item',
  'merge.mine': 'Mine (draft)',
  'merge.theirs': 'Published (version {number, number})',
  'merge.result': 'Result',
  'merge.choose': 'Choose a version',
  'merge.absent': 'Not there',
  'merge.was': 'Was: {value}',
  'merge.order': 'Order',
  'merge.time': 'Time',
  'merge.left': '{count, plural, one {# choice left} other {# choices left}}',
  'merge.outside':
    '{count, plural, one {# session is outside the days of the meeting. You can save, but not publish before you decide about it.} other {# sessions are outside the days of the meeting. You can save, but not publish before you decide about them.}}',
  'merge.save': 'Save merged draft',
  'merge.later': 'Decide later',
  'merge.none': 'Nothing to merge. The draft is based on the latest version.',
} as const
