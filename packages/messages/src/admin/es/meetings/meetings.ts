import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': 'Reuniones',
  'meetings.none': 'Todavía no hay reuniones. Importe una circular o cree una reunión.',
  'meetings.none-upcoming': 'No hay reuniones próximas.',
  'meetings.none-past': 'No hay reuniones pasadas.',
  'meetings.days': 'Fechas',
  'meetings.release': 'Versión',
  'meetings.drafts': 'Borradores',
  'meetings.noDrafts': 'Ninguno',
  'meetings.changeOf': 'Borrador, guardado el {moment}',
  'meetings.publicPage': 'Ver la página pública',
  'meetings.createNext': 'Crear la reunión siguiente',
  'meetings.preview-title': 'Vista previa como visitante',
  'meetings.views': 'Vistas',
  'meetings.view-upcoming': 'Próximas',
  'meetings.view-past': 'Pasadas',
  'meetings.view-all': 'Todas',
  'meetings.searchHint': 'Título, circular o lugar, por ejemplo 352',
  'meetings.series': 'Serie',
  'meetings.sort': 'Ordenar por',
  'meetings.sort-date': 'Fecha',
  'meetings.sort-title': 'Título',
  'meetings.nextStep': 'Próximo paso',
  'meetings.noStep': 'Ninguno',
  'meetings.shown': 'Reuniones mostradas: {shown, number} de {total, number}',
}
