import type { Translation } from '../../../translation'
import type { decisions as English } from '../../en/meetings/decisions'

export const decisions: Translation<typeof English> = {
  'decisions.title': '决定登记册',
  'decisions.none':
    '尚无决定。会议连同决定一起发布后，决定会显示在这里：请在会议的“结果”页面记录决定。',
  'decisions.qHint': '编号、议程项目、决定文本或负责方',
  'decisions.decision': '决定',
  'decisions.dueBy': '截止日期：{date}',
  'decisions.itemNumber': '第{number}项',
  'decisions.download': '下载登记册',
}
