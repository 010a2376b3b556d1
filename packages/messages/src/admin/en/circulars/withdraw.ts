export const withdraw = {
  'withdraw.open-meeting': 'Withdraw meeting',
  'withdraw.open-circular': 'Withdraw circular',
  'withdraw.title': 'Withdraw “{title}”?',
  'withdraw.what-meeting':
    'The meeting page will show only that the meeting was withdrawn, and the reason. Its calendar entries are cancelled. You can restore the meeting later.',
  'withdraw.what-circular':
    'The circular page will show only that the circular was withdrawn, and the reason. You can restore the circular later.',
  'withdraw.reasonHint': 'Public. Shown on the withdrawn page.',
  'withdraw.do': 'Withdraw',
  'withdraw.list': 'Withdrawn',
  'withdraw.since': 'Withdrawn on',
  'withdraw.restore': 'Restore',
  'withdraw.restoreOne': 'Restore {title}',
  'withdraw.restoreTitle': 'Restore “{title}”?',
  'withdraw.restoreWhat': 'It becomes public again, unchanged.',
  'withdraw.restoreHint': 'Recorded in the audit log.',
} as const
