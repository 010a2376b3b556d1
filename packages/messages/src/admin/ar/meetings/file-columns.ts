import type { Translation } from '../../../translation'
import type { fileColumns as English } from '../../en/meetings/file-columns'

export const fileColumns: Translation<typeof English> = {
  'file-columns.title': 'أعمدة الملف',
  'file-columns.header': 'العمود',
  'file-columns.example': 'مثال',
  'file-columns.becomes': 'يُستورد باسم',
  'file-columns.ignored': 'لا يُستورد',
}
