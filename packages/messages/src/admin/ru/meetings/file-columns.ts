import type { Translation } from '../../../translation'
import type { fileColumns as English } from '../../en/meetings/file-columns'

export const fileColumns: Translation<typeof English> = {
  'file-columns.title': 'Столбцы файла',
  'file-columns.header': 'Столбец',
  'file-columns.example': 'Пример',
  'file-columns.becomes': 'Импортируется как',
  'file-columns.ignored': 'Не импортируется',
}
