import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': '会议',
  'meetings.none': '尚无会议。请导入通函或新建会议。',
  'meetings.none-upcoming': '没有即将举行的会议。',
  'meetings.none-past': '没有已结束的会议。',
  'meetings.days': '日期',
  'meetings.release': '版本',
  'meetings.drafts': '未发布的草稿',
  'meetings.noDrafts': '无',
  'meetings.changeOf': '草稿，保存于{moment}',
  'meetings.publicPage': '查看公开页面',
  'meetings.createNext': '创建下一次会议',
  'meetings.preview-title': '以访客身份预览',
  'meetings.views': '视图',
  'meetings.view-upcoming': '即将举行',
  'meetings.view-past': '往期',
  'meetings.view-all': '全部',
  'meetings.searchHint': '标题、通函或地点，例如352',
  'meetings.series': '系列',
  'meetings.sort': '排序方式',
  'meetings.sort-date': '日期',
  'meetings.sort-title': '标题',
  'meetings.nextStep': '下一步',
  'meetings.noStep': '无',
  'meetings.shown': '显示的会议：{shown, number}/{total, number}',
}
