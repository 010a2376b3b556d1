export const withdraw = {
  'withdraw.open-meeting': 'Withdraw this meeting',
  'withdraw.open-circular': 'Withdraw this circular',
  'withdraw.title': 'Withdraw “{title}”?',
  'withdraw.what-meeting':
    'The meeting page will show only that the meeting is withdrawn, and the reason. Its calendar entries are cancelled. You can restore the meeting later.',
  'withdraw.what-circular':
    'The circular page will show only that the circular is withdrawn, and the reason. You can restore the circular later.',
  'withdraw.reasonHint': 'Public: shown where the page was.',
  'withdraw.do': 'Withdraw',
  'withdraw.list': 'Withdrawn',
  'withdraw.since': 'Withdrawn on',
  'withdraw.restore': 'Restore',
  'withdraw.restoreOne': 'Restore {title}',
  'withdraw.restoreTitle': 'Restore “{title}”?',
  'withdraw.restoreWhat': 'It becomes public again as it was before.',
  'withdraw.restoreHint': 'Kept in the audit log.',
} as const
