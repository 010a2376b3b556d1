export const accessibility = {
  'accessibility.title': 'Accessibility',
  'accessibility.aim': 'Our standard',
  'accessibility.aim-text':
    'This site aims to meet level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. It works with a keyboard, with a screen reader, without scripts and in narrow windows.',
  'accessibility.tested': 'How we test',
  'accessibility.tested-text':
    'An automated test (axe) checks our pages in six languages, in light and dark colours. Automated tests find only some of the barriers.',
  'accessibility.limits': 'Known limitations',
  'accessibility.limits-text':
    'Circulars are available only in the languages in which they were issued. Documents on other sites may not be accessible.',
  'accessibility.contact': 'Report a problem',
  'accessibility.contact-text':
    'If you can’t use a part of this site, write to the secretariat. The address is at the bottom of every page.',
} as const
