export const accessibility = {
  'accessibility.title': 'Accessibility',
  'accessibility.aim': 'What we aim at',
  'accessibility.aim-text':
    'This site aims at level AA of the Web Content Accessibility Guidelines 2.2. It works with a keyboard, with a screen reader, without scripts and in narrow windows.',
  'accessibility.tested': 'How it is tested',
  'accessibility.tested-text':
    'An automatic test (axe) looks at the pages in six languages, in light and dark colours. Such a test finds only part of the barriers there may be.',
  'accessibility.limits': 'What is known to be missing',
  'accessibility.limits-text':
    'Letters stand in the language they were written in. Files on other sites may not be accessible.',
  'accessibility.contact': 'Tell us',
  'accessibility.contact-text':
    'If something keeps you out, write to the secretariat, whose address stands at the foot of every page.',
} as const
