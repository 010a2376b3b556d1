import type { Translation } from '../../../translation'
import type { participants as English } from '../../en/registration/participants'

export const participants: Translation<typeof English> = {
  'participants.title': '与会者',
  'participants.lead': '同意列名的已确认与会者，按国家或地区排列。',
  'participants.none': '目前没有已确认的与会者。同意列名的与会者将显示在此处。',
  'participants.none-listed': '{count, plural, other {已有#位确认的与会者，均未同意列名。}}',
  'participants.unlisted': '{count, plural, other {另有#位与会者未列名。}}',
}
