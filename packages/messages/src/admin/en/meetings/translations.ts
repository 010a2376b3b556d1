export const translations = {
  'translations.into': 'Translate into',
  'translations.progress': '{language}: {count, number} of {total, number} texts',
  'translations.hint':
    'The original is in {language}. Texts without a translation are shown in the original. Changes are public once you publish them.',
  'translations.label': '{name}, {language}',
} as const
