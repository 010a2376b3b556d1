import type { Translation } from '../../../translation'
import type { contacts as English } from '../../en/administration/contacts'

export const contacts: Translation<typeof English> = {
  'contacts.title': 'عناوين المتحدثين',
  'contacts.hint': 'تصل الإشعارات إلى المتحدثين هنا. ولا تُنشر هذه العناوين أبداً.',
  'contacts.none': 'ليس لهذا الاجتماع متحدثون بعد.',
}
