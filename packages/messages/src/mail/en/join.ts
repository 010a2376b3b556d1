export const join = {
  'join.enter': 'Join',
  'join.recorded':
    'Going in is recorded as your attendance, as you agreed. Your own page lets you change that.',
  'join.not-recorded': 'Your attendance is not recorded.',
} as const
