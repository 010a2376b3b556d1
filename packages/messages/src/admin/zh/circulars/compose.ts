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
  'compose.fromFile': '来自其他系统的文件',
  'compose.file': '选择文件',
  'compose.fileHint':
    'Indico的活动导出文件（JSON）、pretalx的日程（schedule.json）或日历文件（.ics）。',
  'compose.fileUnread':
    '在此文件中未找到会议。请选择Indico的活动导出文件、pretalx的日程或日历文件。',
  'compose.fileRead': '文件已读取。场次：{sessions}。发言人：{speakers}。请核对下面的要点。',
  'compose.fileLeftOut': '未导入的内容：',
  'compose.file-no-title': '没有标题',
  'compose.file-no-time': '没有开始和结束时间',
  'compose.file-not-within-one-day': '不在同一天之内',
  'compose.file-rest-of-series': '只导入了该系列的前几个日期',
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
