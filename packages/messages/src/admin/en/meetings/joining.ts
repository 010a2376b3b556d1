export const joining = {
  'joining.lead': 'Shown only to confirmed participants, from the time below. Never public.',
  'joining.minutes': 'Minutes before the start',
  'joining.revealedAt': 'Shown from {moment} (your time).',
  'joining.noStart': 'Add the first day and start time of the meeting to set the time.',
  'joining.none':
    'No joining details yet. Add a room with a link, a passcode or telephone numbers.',
  'joining.add': 'Add a room',
  'joining.room': 'Room {number}',
  'joining.label': 'Room name',
  'joining.passcode': 'Passcode',
  'joining.telephones': 'Telephone numbers',
  'joining.telephonesHint': 'Separate numbers with commas.',
} as const
