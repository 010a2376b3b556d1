import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.check-in-code': 'Muestre este código en la entrada:',
  'layout.greeting': 'Estimado/a {name}:',
  'layout.greeting-nobody': 'Buenos días:',
  'layout.closing': 'Secretaría de {organization}',
  'layout.when': 'Fecha y hora: {when}',
  'layout.zone': 'Zona horaria de la reunión: {zone}',
  'layout.zone-own': 'Su zona horaria: {zone}',
  'layout.zone-utc': 'Las horas están en UTC.',
  'layout.zone-place': '{place} ({offset})',
  'layout.see-times': 'Ver los horarios en su zona horaria',
  'layout.zone-meeting':
    'Las horas anteriores corresponden a la zona horaria de la reunión: {zone}',
  'layout.where': 'Lugar: {place}',
  'layout.at-home': 'Donde usted vive, {place}: {when}',
  'layout.map': 'Abrir un mapa',
  'layout.before-travel': 'Antes de viajar:',
  'layout.by-date': 'A más tardar el {when}: {what}',
  'layout.other-registrations': 'Sus otras inscripciones:',
  'layout.moment-in': '{when}, {zone}',
  'layout.reason': 'Motivo: {reason}',
  'layout.until': 'Plazo: {until}',
  'layout.test': '[Prueba] {subject}',
  'layout.postponed':
    'Su inscripción sigue siendo válida. Le escribiremos cuando se conozca la nueva fecha.',
  'layout.calendar-updated':
    'Abra el archivo de calendario adjunto para actualizar la reunión en su calendario.',
  'layout.calendar-removed':
    'Abra el archivo de calendario adjunto para quitar la reunión de su calendario.',
  'layout.documents': 'Documentos:',
  'layout.sessions': 'Sus sesiones:',
  'layout.session': '{title} ({role})',
  'layout.session-at': '{title} ({role}), {when}',
  'layout.people': '{state}: {count}',
  'layout.people-confirmed': 'Confirmadas',
  'layout.people-in-review': 'En examen',
  'layout.people-waiting': 'En la lista de espera',
  'layout.certificate': 'Se adjunta su certificado de participación.',
  'layout.nobody': 'participante',
}
