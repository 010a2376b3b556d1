import type { Translation } from '../../../translation'
import type { joining as English } from '../../en/meetings/joining'

export const joining: Translation<typeof English> = {
  'joining.lead': '仅告知已确认者，自下列时间起。不会出现在任何公开内容中。',
  'joining.minutes': '开幕前分钟数',
  'joining.revealedAt': '自您当地时间{moment}起告知。',
  'joining.noStart': '会议没有可据以计算的日期。',
  'joining.none': '尚未提供入会方式。',
  'joining.add': '添加会议室',
  'joining.room': '会议室{number}',
  'joining.label': '名称',
  'joining.passcode': '密码',
  'joining.telephones': '电话号码',
  'joining.telephonesHint': '以逗号分隔。',
}
