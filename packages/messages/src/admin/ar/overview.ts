import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'الصفحة الرئيسية',
  'overview.waiting': 'المهام',
  'overview.nothing': 'لا توجد مهام. وستظهر المهام الجديدة هنا.',
  'overview.inReview':
    '{count, plural, zero {لا طلبات تسجيل للنظر} one {طلب تسجيل واحد للنظر} two {طلبا تسجيل للنظر} few {# طلبات تسجيل للنظر} many {# طلب تسجيل للنظر} other {# طلب تسجيل للنظر}}',
  'overview.failed':
    '{count, plural, zero {لا رسائل إلكترونية تعذّر إرسالها} one {رسالة إلكترونية واحدة تعذّر إرسالها} two {رسالتان إلكترونيتان تعذّر إرسالهما} few {# رسائل إلكترونية تعذّر إرسالها} many {# رسالة إلكترونية تعذّر إرسالها} other {# رسالة إلكترونية تعذّر إرسالها}}',
  'overview.notices':
    '{count, plural, zero {لا إشعارات بانتظار الموافقة} one {إشعار واحد بانتظار الموافقة} two {إشعاران بانتظار الموافقة} few {# إشعارات بانتظار الموافقة} many {# إشعاراً بانتظار الموافقة} other {# إشعار بانتظار الموافقة}}',
  'overview.email-cannotSend': 'لا تُرسل الرسائل الإلكترونية لأن خادوم البريد غير معدّ.',
  'overview.email-waiting':
    '{count, plural, =0 {لا توجد رسائل إلكترونية بانتظار الإرسال.} zero {لا توجد رسائل إلكترونية بانتظار الإرسال.} one {رسالة إلكترونية واحدة بانتظار الإرسال.} two {رسالتان إلكترونيتان بانتظار الإرسال.} few {# رسائل إلكترونية بانتظار الإرسال.} many {# رسالة إلكترونية بانتظار الإرسال.} other {# رسالة إلكترونية بانتظار الإرسال.}}',
  'overview.email-settings': 'التحقق من إعدادات البريد',
  'overview.email-askOwner': 'اطلب من أحد مالكي لوحة الإدارة إعداد خادوم للبريد.',
  'overview.noRegistrations': 'لا توجد طلبات تسجيل بعد. وستظهر الأعداد هنا عندما يسجّل الأشخاص.',
  'overview.byRegion': 'بحسب المنطقة',
  'overview.region-002': 'أفريقيا',
  'overview.region-019': 'الأمريكتان',
  'overview.region-142': 'آسيا',
  'overview.region-150': 'أوروبا',
  'overview.region-009': 'أوقيانوسيا',
  'overview.byCountry': 'بحسب البلد أو المنطقة',
  'overview.byCapacity': 'بحسب الصفة',
  'overview.byMode': 'بحسب طريقة المشاركة',
  'overview.asTable': 'عرض في جدول',
  'overview.people': 'الأشخاص',
  'overview.documents':
    '{count, plural, zero {لا وثائق بانتظار الموافقة} one {وثيقة واحدة بانتظار الموافقة} two {وثيقتان بانتظار الموافقة} few {# وثائق بانتظار الموافقة} many {# وثيقة بانتظار الموافقة} other {# وثيقة بانتظار الموافقة}}',
  'overview.submissions':
    '{count, plural, zero {لا مواد من المتحدثين بانتظار المراجعة} one {مادة واحدة من المتحدثين بانتظار المراجعة} two {مادتان من المتحدثين بانتظار المراجعة} few {# مواد من المتحدثين بانتظار المراجعة} many {# مادة من المتحدثين بانتظار المراجعة} other {# مادة من المتحدثين بانتظار المراجعة}}',
  'overview.visaRequests':
    '{count, plural, zero {لا طلبات لرسائل دعم طلبات التأشيرة} one {طلب واحد لرسالة دعم طلب التأشيرة للنظر فيه} two {طلبان لرسالتي دعم طلب التأشيرة للنظر فيهما} few {# طلبات لرسائل دعم طلبات التأشيرة للنظر فيها} many {# طلباً لرسائل دعم طلبات التأشيرة للنظر فيه} other {# طلب لرسائل دعم طلبات التأشيرة للنظر فيه}}',
  'overview.oldest': 'الأقدم: {moment}',
  'overview.draft': 'مسودة: {name}',
  'overview.due': 'المواعيد القادمة',
  'overview.due-none': 'لا مواعيد قادمة. ستظهر هنا المواعيد النهائية والتذكيرات.',
  'overview.due-zone': 'الأوقات بتوقيت {zone}',
  'overview.due-meeting-starts': 'بدء الاجتماع',
  'overview.due-registration-opens': 'فتح التسجيل',
  'overview.due-registration-closes': 'إغلاق التسجيل',
  'overview.due-reminder': 'تذكير المشاركين',
  'overview.due-joining': 'يرى المشاركون تفاصيل الانضمام',
  'overview.due-notice': 'إشعار مجدول',
  'overview.activity': 'النشاط الأخير',
  'overview.weeks': 'التسجيلات في الأسبوع',
  'overview.week': 'أسبوع',
}
