import type { Translation } from '../../../translation'
import type { compose as English } from '../../en/circulars/compose'

export const compose: Translation<typeof English> = {
  'compose.title': '新建会议',
  'compose.lead': '请输入要点。系统据此生成通函，发布之前由您审核。',
  'compose.fromLead':
    '新通函、日程和与会资格规则以较早的会议为基础。含有旧日期、旧地点和旧截止日期的句子不予沿用。',
  'compose.open': '新建会议',
  'compose.from': '起点',
  'compose.blank': '空白',
  'compose.firstDay': '第一天',
  'compose.lastDay': '最后一天',
  'compose.lastDayHint': '会期为一天的，请留空。',
  'compose.titleHint': '显示在会议页面和通函事由中。',
  'compose.letterLanguage': '通函语文',
  'compose.city': '城市',
  'compose.letter': '通函编号',
  'compose.letterHint': '例如电信标准化局第400号通函。可在发布前补充。',
  'compose.issuedOn': '通函日期',
  'compose.write': '生成通函',
  'compose.problemTitle': '请输入名称。',
  'compose.problemOrder': '请输入不早于第一天的最后一天。',
  'compose.problemHours': '请输入开始和结束时间，先早后晚；或两者都留空。',
  'compose.problemPlace': '请输入现场会议的城市。',
  'compose.settingsFrom': '复制以下会议的设置',
  'compose.settingsNone': '不复制',
}
