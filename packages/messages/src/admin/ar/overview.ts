import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'نظرة عامة',
  'overview.waiting': 'ما ينتظرك',
  'overview.nothing': 'لا شيء ينتظر.',
  'overview.inReview':
    '{count, plural, zero {لا تسجيلات للبت فيها} one {تسجيل واحد للبت فيه} two {تسجيلان للبت فيهما} few {# تسجيلات للبت فيها} many {# تسجيلاً للبت فيها} other {# تسجيل للبت فيها}}',
  'overview.failed':
    '{count, plural, zero {لا رسائل متعذرة} one {تعذر إرسال رسالة واحدة} two {تعذر إرسال رسالتين} few {تعذر إرسال # رسائل} many {تعذر إرسال # رسالة} other {تعذر إرسال # رسالة}}',
  'overview.emails':
    '{count, plural, zero {لا رسائل تنتظر الإرسال} one {رسالة واحدة لم ترسل بعد} two {رسالتان لم ترسلا بعد} few {# رسائل لم ترسل بعد} many {# رسالة لم ترسل بعد} other {# رسالة لم ترسل بعد}}',
  'overview.notices':
    '{count, plural, zero {لا إشعارات بانتظار الموافقة} one {إشعار واحد بانتظار الموافقة} two {إشعاران بانتظار الموافقة} few {# إشعارات بانتظار الموافقة} many {# إشعاراً بانتظار الموافقة} other {# إشعار بانتظار الموافقة}}',
  'overview.email-cannotSend': 'لا يمكن إرسال الرسائل: لم يُحدَّد خادم بريد.',
  'overview.email-waiting':
    '{count, plural, zero {لا رسائل منتظرة.} one {رسالة واحدة منتظرة.} two {رسالتان منتظرتان.} few {# رسائل منتظرة.} many {# رسالة منتظرة.} other {# رسالة منتظرة.}}',
  'overview.email-settings': 'مراجعة إعدادات البريد',
  'overview.email-askOwner': 'اطلب من أحد مالكي لوحة الإدارة هذه إعداد خادم بريد.',
  'overview.next': 'الاجتماع المقبل',
  'overview.noNext': 'لا اجتماع مقبل.',
  'overview.noRegistrations': 'لم يسجل أحد بعد.',
  'overview.byDay': 'حسب اليوم',
  'overview.byRegion': 'حسب المنطقة من العالم',
  'overview.region-002': 'أفريقيا',
  'overview.region-019': 'الأمريكتان',
  'overview.region-142': 'آسيا',
  'overview.region-150': 'أوروبا',
  'overview.region-009': 'أوقيانوسيا',
  'overview.byCountry': 'حسب البلد أو المنطقة',
  'overview.byCapacity': 'حسب الصفة',
  'overview.byMode': 'حسب طريقة الحضور',
  'overview.asTable': 'كجدول',
  'overview.people': 'الأشخاص',
  'overview.sent': 'الوثائق والمتحدثون',
  'overview.documents':
    '{count, plural, zero {لا وثائق تنتظر الموافقة} one {وثيقة واحدة تنتظر الموافقة} two {وثيقتان تنتظران الموافقة} few {# وثائق تنتظر الموافقة} many {# وثيقة تنتظر الموافقة} other {# وثيقة تنتظر الموافقة}}',
  'overview.materials':
    '{count, plural, zero {لا مواد من المتحدثين للمراجعة} one {مادة واحدة من المتحدثين للمراجعة} two {مادتان من المتحدثين للمراجعة} few {# مواد من المتحدثين للمراجعة} many {# مادة من المتحدثين للمراجعة} other {# مادة من المتحدثين للمراجعة}}',
}
