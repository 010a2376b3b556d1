import type { Translation } from '../../../translation'
import type { fileColumns as English } from '../../en/meetings/file-columns'

export const fileColumns: Translation<typeof English> = {
  'file-columns.title': 'Columnas del archivo',
  'file-columns.header': 'Columna',
  'file-columns.example': 'Ejemplo',
  'file-columns.becomes': 'Se importa como',
  'file-columns.ignored': 'No se importa',
}
