export const contacts = {
  'contacts.title': 'Email addresses of speakers',
  'contacts.hint': 'Notices to speakers are sent to these addresses. They are never public.',
  'contacts.none': 'This meeting has no speakers yet. Add them in the meeting editor.',
} as const
