import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': '会议',
  'meetings.none': '此处尚未公布任何会议。',
  'meetings.upcoming': '即将举行',
  'meetings.past': '已举行',
  'meetings.filter': '筛选会议',
  'meetings.year': '年份',
  'meetings.series': '系列',
  'meetings.mode': '形式',
  'meetings.all': '全部',
  'meetings.show': '显示',
  'meetings.no-match': '没有符合条件的会议。',
  'meetings.clear': '显示全部',
  'meetings.as-list': '列表',
  'meetings.as-calendar': '日历',
  'meetings.views': '显示方式',
  'meetings.from-sources': '公开资料提及的会议',
  'meetings.from-sources-note': '这些会议在此没有页面。各来源的说法见资料库。',
  'meetings.calendar-month': '月份',
  'meetings.calendar-before': '上个月：{month}',
  'meetings.calendar-after': '下个月：{month}',
  'meetings.calendar-none': '本月没有会议。',
  'meetings.calendar-days-note': '日期以各会议所在地为准。',
}
