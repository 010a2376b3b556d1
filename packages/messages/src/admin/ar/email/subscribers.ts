import type { Translation } from '../../../translation'
import type { subscribers as English } from '../../en/email/subscribers'

export const subscribers: Translation<typeof English> = {
  'subscribers.title': 'المشتركون',
  'subscribers.none': 'لا يوجد مشتركون بعد. ويمكن الاشتراك من صفحة كل اجتماع.',
  'subscribers.follows': 'الاشتراك في',
  'subscribers.all': 'جميع الاجتماعات',
  'subscribers.since': 'منذ',
  'subscribers.email': 'عنوان البريد الإلكتروني',
  'subscribers.emailHint': 'أدخل العنوان الكامل. وتعرض القائمة العناوين مختصرة.',
  'subscribers.count':
    '{count, plural, zero {لا مشتركين} one {مشترك واحد} two {مشتركان} few {# مشتركين} many {# مشتركاً} other {# مشترك}}',
  'subscribers.unconfirmed': 'بانتظار التأكيد',
  'subscribers.remove': 'إزالة \u2066{address}\u2069',
  'subscribers.removeTitle': 'هل تريد إزالة \u2066{address}\u2069؟',
  'subscribers.removeHint': 'لن تصل إلى هذا العنوان أي مستجدات، وسيُحذف.',
}
