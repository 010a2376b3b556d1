import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'Nueva reunión',
  'compose.lead':
    'Una carta convoca una reunión. Indique cuándo y dónde: la carta se redacta a partir de ello y usted la revisa antes de que nada sea público.',
  'compose.fromLead':
    'Se toman su carta, su programa a las mismas horas y quién puede participar; se omiten las frases con las fechas, direcciones y plazos anteriores.',
  'compose.open': 'Nueva reunión',
  'compose.from': 'Partir de',
  'compose.blank': 'Nada',
  'compose.firstDay': 'Primer día',
  'compose.lastDay': 'Último día',
  'compose.lastDayHint': 'Vacío: la reunión dura un día.',
  'compose.titleHint': 'Como figurará en la página y en el asunto de la carta.',
  'compose.letterLanguage': 'Idioma de la carta',
  'compose.city': 'Ciudad',
  'compose.letter': 'Número de la circular',
  'compose.letterHint': 'Como Circular TSB 400. Vacío: se añade antes de publicar.',
  'compose.issuedOn': 'Fecha de la carta',
  'compose.write': 'Redactar la carta',
  'compose.problemTitle': 'Una reunión tiene un título.',
  'compose.problemOrder': 'El último día no precede al primero.',
  'compose.problemHours': 'Las dos horas, la más tardía al final; o ninguna.',
  'compose.problemPlace': 'Un lugar para quienes asisten en persona.',
  'compose.settingsFrom': 'Partir de la configuración de',
  'compose.settingsNone': 'Nada',
  'compose.sentence':
    'Me complace informarle de que la reunión «{title}» se celebrará {where} {when}{hours}.',
  'compose.organizing': 'La reunión está organizada por {organizers}.',
  'compose.virtual': 'de manera virtual',
  'compose.place': 'en {place}',
  'compose.hybrid': 'en {place} y en línea',
  'compose.oneDay': 'el {day}',
  'compose.days': 'del {first} al {last}',
  'compose.hours': ', de las {opens} a las {closes} horas, {time}',
  'compose.dailyHours': ', cada día de las {opens} a las {closes} horas, {time}',
  'compose.genevaTime': 'hora de Ginebra',
  'compose.otherTime': '{zone}',
  'compose.salutation': 'Muy señora mía / Muy señor mío:',
  'compose.closing': 'Atentamente,',
}
