import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'عناوين البريد الإلكتروني للمتحدثين',
  'contacts.hint': 'تُرسل الإشعارات الموجهة إلى المتحدثين إلى هذه العناوين. ولا تُنشر العناوين أبداً.',
  'contacts.none': 'لا يوجد متحدثون في هذا الاجتماع بعد. أضفهم في محرر الاجتماع.',
}
