export const join = {
  'join.enter': 'Join',
  'join.recorded':
    'When you join, we record your attendance, as you agreed. You can change this on your registration page.',
  'join.not-recorded': 'Your attendance is not recorded.',
} as const
