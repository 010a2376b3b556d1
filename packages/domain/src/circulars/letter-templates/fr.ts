import type { LetterForm } from './template-words'

export const fr: LetterForm = {
  language: 'fr',
  labels: {
    reference: 'Réf.',
    contact: 'Contact',
    telephone: 'Tél.',
    fax: 'Fax',
    email: 'A. élec.',
    web: 'Web',
    to: 'À',
    copy: 'Copie',
    subject: 'Objet',
  },
  colon: ': ',
  semicolon: ';',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  date: '{day} {month} {year}',
  firstDay: '1er',
  dateLine: '{place}, le {date}',
  signed: '(signé)',
  enclosures: ['Annexe: {count}', 'Annexes: {count}'],
  bureaus: { TSB: 'TSB', BR: 'BR', BDT: 'BDT' },
  series: {
    circular: 'Circulaire {bureau} {number}',
    administrative: 'Circulaire administrative {number}',
    'collective-letter': 'Lettre collective {bureau} {number}',
    'circular-letter': 'Lettre circulaire {number}',
    notification: 'Notification {number}',
  },
  amendments: {
    addendum: 'Addendum {number} à la {letter}',
    corrigendum: 'Corrigendum {number} à la {letter}',
    revision: 'Révision {number} à la {letter}',
  },
  paragraph: '{reference}, § {number}',
}
