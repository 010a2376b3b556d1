import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'Muestre este código en la entrada:',
  'layout.greeting': 'Hola, {name}:',
  'layout.greeting-nobody': 'Hola:',
  'layout.closing': 'La secretaría',
  'layout.when': 'Fecha y hora: {when}',
  'layout.zone': 'Las horas son las de la zona {zone}.',
  'layout.zone-meeting': 'Las horas anteriores son las de la reunión, en la zona {zone}.',
  'layout.reason': 'Motivo: {reason}',
  'layout.until': 'Hasta: {until}',
  'layout.test': '[Prueba] {subject}',
  'layout.postponed': 'Su inscripción sigue siendo válida hasta que se conozca la nueva fecha.',
  'layout.calendar-updated':
    'El archivo de calendario adjunto actualiza la entrada de su calendario.',
  'layout.calendar-removed': 'El archivo de calendario adjunto retira la reunión de su calendario.',
  'layout.documents': 'Documentos:',
  'layout.sessions': 'Figura usted en:',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role}), {when}',
  'layout.people': '{state}: {count}',
  'layout.people-confirmed': 'Confirmados',
  'layout.people-in-review': 'Por aprobar',
  'layout.people-waiting': 'En espera de una plaza',
  'layout.certificate': 'Se adjunta su certificado de participación.',
}
