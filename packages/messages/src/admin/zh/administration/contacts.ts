import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': '发言人地址',
  'contacts.hint': '给发言人的通知发往此处。地址绝不公开。',
  'contacts.none': '此会议尚无发言人。',
}
