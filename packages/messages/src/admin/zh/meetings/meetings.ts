import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': '会议',
  'meetings.none': '尚无会议。请导入通函或新建会议。',
  'meetings.days': '日期',
  'meetings.release': '版本',
  'meetings.drafts': '未发布的草稿',
  'meetings.noDrafts': '无',
  'meetings.changeOf': '草稿，保存于{moment}',
  'meetings.publicPage': '查看公开页面',
  'meetings.createNext': '创建下一次会议',
  'meetings.preview-title': '以访客身份预览',
}
