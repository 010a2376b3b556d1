import type { Translation } from '../../../translation'
import type { fileColumns as English } from '../../en/meetings/file-columns'

export const fileColumns: Translation<typeof English> = {
  'file-columns.title': '文件中的列',
  'file-columns.header': '列',
  'file-columns.example': '示例',
  'file-columns.becomes': '导入为',
  'file-columns.ignored': '不导入',
}
