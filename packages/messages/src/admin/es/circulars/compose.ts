import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': 'Nueva reunión',
  'compose.lead':
    'Introduzca los datos clave. Con ellos se crea una circular, que usted revisa antes de publicar nada.',
  'compose.fromLead':
    'La nueva circular, el programa y los requisitos de participación se basan en la reunión anterior. Se omiten las frases con fechas, lugares y plazos anteriores.',
  'compose.open': 'Nueva reunión',
  'compose.from': 'Modelo',
  'compose.blank': 'Reunión en blanco',
  'compose.fromFile': 'Un archivo de otro sistema',
  'compose.file': 'Elegir un archivo',
  'compose.fileHint':
    'Una exportación de evento de Indico (JSON), un programa de pretalx (schedule.json) o un archivo de calendario (.ics).',
  'compose.fileUnread':
    'No se encontró ninguna reunión en este archivo. Elija una exportación de evento de Indico, un programa de pretalx o un archivo de calendario.',
  'compose.fileRead':
    'Se leyó el archivo. Sesiones: {sessions}. Oradores: {speakers}. Compruebe los datos clave que figuran a continuación.',
  'compose.fileLeftOut': 'No se incluyó lo siguiente:',
  'compose.file-no-title': 'no tiene título',
  'compose.file-no-time': 'no tiene hora de inicio y de fin',
  'compose.file-not-within-one-day': 'no cabe en un solo día',
  'compose.file-rest-of-series': 'solo se incluyeron las primeras fechas de esta serie',
  'compose.firstDay': 'Primer día',
  'compose.lastDay': 'Último día',
  'compose.lastDayHint': 'Déjelo vacío para una reunión de un día.',
  'compose.titleHint': 'Se muestra en la página de la reunión y en el asunto de la circular.',
  'compose.letterLanguage': 'Idioma de la circular',
  'compose.city': 'Ciudad',
  'compose.letter': 'Número de la circular',
  'compose.letterHint':
    'Por ejemplo, Circular TSB 400. Puede añadirlo más tarde, antes de publicar.',
  'compose.issuedOn': 'Fecha de la circular',
  'compose.write': 'Crear la circular',
  'compose.problemTitle': 'Escriba un título.',
  'compose.problemOrder': 'Escriba un último día que no sea anterior al primero.',
  'compose.problemHours':
    'Escriba ambas horas, con el fin después del comienzo, o deje ambos campos vacíos.',
  'compose.problemPlace': 'Escriba la ciudad donde se celebra la reunión.',
  'compose.settingsFrom': 'Copiar la configuración de',
  'compose.settingsNone': 'No copiar',
}
