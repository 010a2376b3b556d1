import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': '发言人的电子邮件地址',
  'contacts.hint': '给发言人的通知发送至这些地址。地址不会公开。',
  'contacts.none': '此会议尚无发言人。请在会议编辑器中添加。',
}
