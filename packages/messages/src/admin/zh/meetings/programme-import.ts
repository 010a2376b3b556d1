import type { Translation } from '../../../translation'
import type { programmeImport as English } from '../../en/meetings/programme-import'

export const programmeImport: Translation<typeof English> = {
  'programme-import.open': '导入或使用模板',
  'programme-import.title': '导入场次',
  'programme-import.hint':
    '请选择含有Title、Date、Start和End列（以及可选的Room、Type和Abstract列）的CSV或Excel文件，或iCalendar文件（.ics）。日期写作2021-12-07，时间采用会议所在时区。文件中没有的场次保持不变。',
  'programme-import.unread': '文件中没有名为Title的列，或不是日历文件。请检查后重新选择。',
  'programme-import.time': '日期和时间',
  'programme-import.new': '新增',
  'programme-import.changed': '有变更',
  'programme-import.same': '无变更',
  'programme-import.no-title': '没有标题',
  'programme-import.no-date': '无法识别日期',
  'programme-import.no-start': '无法识别开始时间',
  'programme-import.no-end': '无法识别结束时间',
  'programme-import.ends-before-start': '结束早于开始，或在另一天结束',
  'programme-import.apply': '{count, plural, other {导入#个场次}}',
  'programme-import.template': '使用模板',
  'programme-import.templateHint': '将另一会议的场次复制到本会议的日期，不含发言人和文件。',
  'programme-import.from': '复制自',
  'programme-import.copy': '复制场次',
  'programme-import.starts': '{count, plural, other {#个场次，首日为{day}}}',
  'programme-import.copied': '{count, plural, other {已复制#个场次。}}',
  'programme-import.empty': '该会议尚无日程。请选择其他会议。',
  'programme-import.choose': '选择会议',
}
