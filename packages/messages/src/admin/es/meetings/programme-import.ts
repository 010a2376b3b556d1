import type { Translation } from '../../../translation'
import type { programmeImport as English } from '../../en/meetings/programme-import'

export const programmeImport: Translation<typeof English> = {
  'programme-import.open': 'Importar o usar una plantilla',
  'programme-import.title': 'Importar sesiones',
  'programme-import.hint':
    'Elija un archivo CSV o Excel con las columnas Title, Date, Start y End y, si lo desea, Room, Type y Abstract, o un archivo iCalendar (.ics). Escriba las fechas como 2021-12-07 y las horas en la zona de la reunión. Las sesiones que no estén en el archivo se conservan.',
  'programme-import.unread':
    'El archivo no tiene una columna Title o no es un calendario. Compruébelo y elíjalo de nuevo.',
  'programme-import.time': 'Fecha y hora',
  'programme-import.new': 'Nueva',
  'programme-import.changed': 'Modificada',
  'programme-import.same': 'Sin cambios',
  'programme-import.no-title': 'Sin título',
  'programme-import.no-date': 'Fecha no reconocida',
  'programme-import.no-start': 'Hora de inicio no reconocida',
  'programme-import.no-end': 'Hora de fin no reconocida',
  'programme-import.ends-before-start': 'Termina antes de empezar, u otro día',
  'programme-import.apply':
    '{count, plural, one {Importar # sesión} many {Importar # de sesiones} other {Importar # sesiones}}',
  'programme-import.template': 'Usar una plantilla',
  'programme-import.templateHint':
    'Copia las sesiones de otra reunión a los días de esta, sin oradores ni documentos.',
  'programme-import.from': 'Copiar de',
  'programme-import.copy': 'Copiar sesiones',
  'programme-import.starts':
    '{count, plural, one {# sesión, el {day}} many {# de sesiones, a partir del {day}} other {# sesiones, a partir del {day}}}',
  'programme-import.copied':
    '{count, plural, one {Se copió # sesión.} many {Se copiaron # de sesiones.} other {Se copiaron # sesiones.}}',
  'programme-import.empty': 'Esta reunión todavía no tiene programa. Elija otra.',
  'programme-import.choose': 'Elija una reunión',
}
