import type { Translation } from '../../../translation'
import type { lists as English } from '../../en/registrations/lists'

export const lists: Translation<typeof English> = {
  'lists.open': 'Descargar listas',
  'lists.title': 'Descargar una lista',
  'lists.which': 'Lista',
  'lists.format': 'Formato del archivo',
  'lists.language': 'Idioma de los rótulos',
  'lists.submit': 'Descargar',
  'lists.list-public-participants':
    'Participantes, lista pública: personas que autorizaron la publicación de su nombre',
  'lists.list-participants-only':
    'Participantes, lista solo para participantes: personas que autorizaron mostrarles su nombre',
  'lists.list-registrations':
    'Inscripciones, con los filtros, las columnas y el orden de esta lista',
  'lists.list-badges': 'Distintivos con código QR, según los filtros aplicados',
  'lists.list-attendance': 'Asistencia',
  'lists.list-programme': 'Programa',
  'lists.format-docx': 'Word',
  'lists.format-pdf': 'PDF',
  'lists.format-xlsx': 'Excel',
  'lists.format-csv': 'CSV',
  'lists.hint': 'Cada descarga queda registrada en el registro de auditoría.',
  'lists.started': 'Se ha descargado {file}.',
}
