import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'المتابعون',
  'subscribers.none': 'لا أحد مطابق. يتابع الناس الاجتماعات من صفحاتها.',
  'subscribers.follows': 'يتابع',
  'subscribers.all': 'جميع الاجتماعات',
  'subscribers.since': 'منذ',
  'subscribers.email': 'عنوان البريد الإلكتروني كاملاً',
  'subscribers.emailHint': 'للعثور على من يكتب إليك. تعرض القائمة العناوين مختصرة.',
  'subscribers.count':
    '{count, plural, zero {لا متابعين} one {متابع واحد} two {متابعان} few {# متابعين} many {# متابعاً} other {# متابع}}',
  'subscribers.unconfirmed': 'لم يؤكَّد بعد',
  'subscribers.remove': 'إزالة {address}',
  'subscribers.removeTitle': 'إزالة {address}؟',
  'subscribers.removeHint': 'لن تصل إلى العنوان أخبار بعد الآن، ولا يُحفظ شيء عنه.',
}
