import type { Translation } from '../../../translation'
import type { meetings as English } from '../../en/meetings/meetings'

export const meetings: Translation<typeof English> = {
  'meetings.title': '会议',
  'meetings.none': '尚未公布任何会议。请先导入召集会议的函件。',
  'meetings.days': '日期',
  'meetings.release': '发布版本',
  'meetings.drafts': '进行中的草稿',
  'meetings.noDrafts': '无',
  'meetings.noDraftsMore': '目前没有正在进行的更改。',
  'meetings.changeOf': '更改，上次保存于{moment}',
  'meetings.change': '更改此会议',
  'meetings.publicPage': '公开页面',
  'meetings.nextLike': '以其函件为底稿召集下一次会议',
  'meetings.sessions': '场次',
  'meetings.continue': '继续编辑',
  'meetings.preview-title': '访客所见',
}
