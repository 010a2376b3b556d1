export const joining = {
  'joining.lead': 'Only the confirmed are told, from the time below. It is in no public answer.',
  'joining.minutes': 'Minutes before the opening',
  'joining.revealedAt': 'Told from {moment}, by your clock.',
  'joining.noStart': 'The meeting has no day to count from.',
  'joining.none': 'No way to join is given yet.',
  'joining.add': 'Add a room',
  'joining.room': 'Room {number}',
  'joining.label': 'What it is called',
  'joining.passcode': 'Passcode',
  'joining.telephones': 'Telephone numbers',
  'joining.telephonesHint': 'With commas between.',
} as const
