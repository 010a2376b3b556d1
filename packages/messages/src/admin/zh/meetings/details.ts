import type { Translation } from '../../../translation'
import type { details as English } from '../../en/meetings/details'

export const details: Translation<typeof English> = {
  'details.content': '会议简介',
  'details.summaryHint': '一句话，显示在会议页面顶部。',
  'details.imageText': '图片替代文本',
  'details.imageTextHint': '供看不到图片的人使用。装饰性图片请留空。',
  'details.host': '东道方{number, number}',
  'details.noHosts': '暂无东道方。',
  'details.addHost': '添加东道方',
  'details.addLanguage': '添加语文',
  'details.deadline': '截止日期{number, number}',
  'details.noDeadlines': '暂无截止日期。',
  'details.addDeadline': '添加截止日期',
  'details.deadlineWhat': '截止事项',
  'details.deadlineDate': '截止日期',
  'details.deadlineTime': '截止时间（可选）',
  'details.deadlineZone': '时区（如与会议时区不同）',
  'details.map': '会场地图',
  'details.gettingThere': '交通',
  'details.visa': '签证',
  'details.accommodation': '住宿',
  'details.isRecorded': '会议将被录制',
}
