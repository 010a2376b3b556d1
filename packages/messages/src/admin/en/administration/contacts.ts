export const contacts = {
  'contacts.title': 'Addresses of the speakers',
  'contacts.hint': 'Notices to speakers reach them here. The addresses are never public.',
  'contacts.none': 'This meeting has no speakers yet.',
} as const
