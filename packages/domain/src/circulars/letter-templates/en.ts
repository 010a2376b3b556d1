import type { LetterForm } from './template-words'

export const en: LetterForm = {
  language: 'en',
  labels: {
    reference: 'Ref',
    contact: 'Contact',
    telephone: 'Tel',
    fax: 'Fax',
    email: 'E-mail',
    web: 'Web',
    to: 'To',
    copy: 'Copy to',
    subject: 'Subject',
  },
  colon: ': ',
  semicolon: ';',
  months: 'January February March April May June July August September October November December',
  date: '{day} {month} {year}',
  dateLine: '{place}, {date}',
  signed: '(signed)',
  enclosures: ['Annex: {count}', 'Annexes: {count}'],
  bureaus: { TSB: 'TSB', BR: 'BR', BDT: 'BDT' },
  series: {
    circular: '{bureau} Circular {number}',
    administrative: 'Administrative Circular {number}',
    'collective-letter': '{bureau} Collective letter {number}',
    'circular-letter': 'Circular Letter {number}',
    notification: 'Notification {number}',
  },
  amendments: {
    addendum: 'Addendum {number} to {letter}',
    corrigendum: 'Corrigendum {number} to {letter}',
    revision: 'Revision {number} to {letter}',
  },
  paragraph: '{reference}, ¶{number}',
}
