import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': '参会者',
  'participants.lead': '同意列名的已确认参会者，按国家或地区排列。',
  'participants.none': '此处尚无姓名。已确认的参会者同意列名后，其姓名将显示于此。',
  'participants.unlisted': '{count, plural, other {另有#位参会者未列名。}}',
}
