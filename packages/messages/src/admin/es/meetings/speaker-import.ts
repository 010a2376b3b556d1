import type { Translation } from '../../../translation'
import type { speakerImport as English } from '../../en/meetings/speaker-import'

export const speakerImport: Translation<typeof English> = {
  'speaker-import.title': 'Importar oradores',
  'speaker-import.hint':
    'Elija un archivo CSV o Excel con las columnas Name, Position, Organization, Code y Biography. Los oradores se reconocen por su nombre; una celda vacía no cambia nada.',
  'speaker-import.unread': 'El archivo no tiene una columna Name. Compruébelo y elíjalo de nuevo.',
  'speaker-import.new': 'Nuevo',
  'speaker-import.changed': 'Modificado',
  'speaker-import.same': 'Sin cambios',
  'speaker-import.no-name': 'Sin nombre',
  'speaker-import.repeated': 'Nombre repetido',
  'speaker-import.apply':
    '{count, plural, one {Importar # orador} many {Importar # de oradores} other {Importar # oradores}}',
}
