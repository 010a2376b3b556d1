export const accessibility = {
  'accessibility.title': 'Accessibility',
  'accessibility.status': 'Compliance status',
  'accessibility.status-text':
    'This site is partially compliant with the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, because of the limitations below.',
  'accessibility.can-do': 'What you can do on this site',
  'accessibility.can-do-text':
    'You can zoom to 400% without losing text, use every page with a keyboard, with a screen reader and without scripts, and choose light or dark colours on your device.',
  'accessibility.feedback': 'Feedback and contact',
  'accessibility.feedback-text':
    'If something doesn’t work for you, or you need information in another format, write to the secretariat:',
  'accessibility.complaint': 'If you are not satisfied with the answer',
  'accessibility.complaint-text':
    'Write to the secretariat again and ask for your complaint to be passed to the head of the secretariat.',
  'accessibility.prepared': 'Preparation of this statement',
  'accessibility.prepared-text':
    'This statement was prepared on {date}. It is based on our own tests, not on an external audit.',
  'accessibility.tested': 'How we test',
  'accessibility.tested-text':
    'An automated test (axe) checks every page in six languages, in light and dark colours, at a width of 320 pixels and without scripts. It reports no errors. We also test with a keyboard. We have not yet tested with people who use assistive technology.',
  'accessibility.limits': 'Known limitations',
  'accessibility.limits-text':
    'Circulars are available only in the languages in which they were issued, and titles in another language are marked. Documents on other sites and recordings may not be accessible; we have not checked them.',
} as const
