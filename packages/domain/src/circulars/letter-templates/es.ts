import type { LetterForm } from './template-words'

export const es: LetterForm = {
  language: 'es',
  labels: {
    reference: 'Ref.',
    contact: 'Contacto',
    telephone: 'Tel.',
    fax: 'Fax',
    email: 'Correo-e',
    web: 'Web',
    to: 'A',
    copy: 'Copia',
    subject: 'Asunto',
  },
  colon: ': ',
  semicolon: ';',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  date: '{day} de {month} de {year}',
  dateLine: '{place}, {date}',
  signed: '(firmado)',
  enclosures: ['Anexo: {count}', 'Anexos: {count}'],
  bureaus: { TSB: 'TSB', BR: 'BR', BDT: 'BDT' },
  series: {
    circular: 'Circular {bureau} {number}',
    administrative: 'Circular Administrativa {number}',
    'collective-letter': 'Carta Colectiva {bureau} {number}',
    'circular-letter': 'Carta Circular {number}',
    notification: 'Notificación {number}',
  },
  amendments: {
    addendum: 'Addéndum {number} a la {letter}',
    corrigendum: 'Corrigéndum {number} a la {letter}',
    revision: 'Revisión {number} a la {letter}',
  },
  paragraph: '{reference}, § {number}',
}
