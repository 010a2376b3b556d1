import type { Translation } from '../../../translation'
import type { speakerImport as English } from '../../en/meetings/speaker-import'

export const speakerImport: Translation<typeof English> = {
  'speaker-import.title': '导入发言人',
  'speaker-import.hint':
    '请选择含有Name、Position、Organization、Code和Biography列的CSV或Excel文件。按姓名匹配发言人，空单元格不作更改。',
  'speaker-import.unread': '文件中没有名为Name的列。请检查后重新选择。',
  'speaker-import.new': '新增',
  'speaker-import.changed': '有变更',
  'speaker-import.same': '无变更',
  'speaker-import.no-name': '没有姓名',
  'speaker-import.repeated': '姓名重复',
  'speaker-import.apply': '{count, plural, other {导入#位发言人}}',
}
