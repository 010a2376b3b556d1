import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': '会议',
  'meetings.none': '尚未发布任何会议。',
  'meetings.upcoming': '即将召开',
  'meetings.past': '已召开',
  'meetings.filter': '筛选会议',
  'meetings.year': '年份',
  'meetings.series': '系列',
  'meetings.mode': '形式',
  'meetings.all': '全部',
  'meetings.show': '应用筛选条件',
  'meetings.no-match': '没有符合筛选条件的会议。',
  'meetings.clear': '清除筛选条件',
  'meetings.as-list': '列表',
  'meetings.as-calendar': '日历',
  'meetings.views': '显示方式',
  'meetings.from-sources': '以往的会议',
  'meetings.from-sources-note': '这些会议在本网站建立之前举行，因此没有页面。其来源见以下页面：',
  'meetings.calendar-month': '月份',
  'meetings.calendar-before': '上个月：{month}',
  'meetings.calendar-after': '下个月：{month}',
  'meetings.calendar-none': '本月没有会议。',
  'meetings.calendar-days-note': '日期以各会议的时区为准。',
}
