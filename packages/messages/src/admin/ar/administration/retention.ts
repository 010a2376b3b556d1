import type { Translation } from '../../../translation'
import type { retention as English } from '../../en/administration/retention'

export const retention: Translation<typeof English> = {
  'retention.title': 'الاحتفاظ بالبيانات',
  'retention.lead':
    'مدة الاحتفاظ بالبيانات الشخصية. وبعد انقضائها تُحذف البيانات تلقائياً خلال ساعة. وتعرض صفحة الخصوصية هذه المدد.',
  'retention.data': 'البيانات',
  'retention.rows': 'عدد القيود',
  'retention.afterMeeting': 'عدد الأيام بعد الاجتماع',
  'retention.afterSending': 'عدد الأيام بعد الإرسال',
  'retention.problem': 'أدخل عدداً من الأيام بين 1 و{max}.',
  'retention.preview': 'معاينة أثر التغيير',
  'retention.confirmTitle': 'هل تريد حفظ هذه المدد؟',
  'retention.nothing': 'لن يُحذف شيء الآن بهذه المدد.',
  'retention.erases':
    '{count, plural, zero {لن يُحذف أي قيد.} one {سيُحذف قيد واحد خلال الساعة القادمة. ولا يمكن التراجع عن ذلك.} two {سيُحذف قيدان خلال الساعة القادمة. ولا يمكن التراجع عن ذلك.} few {ستُحذف # قيود خلال الساعة القادمة. ولا يمكن التراجع عن ذلك.} many {سيُحذف # قيداً خلال الساعة القادمة. ولا يمكن التراجع عن ذلك.} other {سيُحذف # قيد خلال الساعة القادمة. ولا يمكن التراجع عن ذلك.}}',
  'retention.data-registration':
    'طلبات التسجيل: الاسم وعنوان البريد الإلكتروني وسائر بيانات كل شخص، والقرار',
  'retention.data-needs': 'احتياجات النفاذ، والأجوبة عن أسئلة الجهة المنظمة',
  'retention.data-attendance': 'حضور الجلسات المسجّل بموافقة أصحابه',
  'retention.data-passport': 'بيانات جواز السفر اللازمة لرسائل دعم طلبات التأشيرة',
  'retention.data-papers': 'مضمون الشهادات ورسائل دعم طلبات التأشيرة',
  'retention.data-emails': 'الرسائل الإلكترونية بشأن اجتماع: المتلقي وحالة التسليم',
  'retention.data-other-emails':
    'رسائل إلكترونية أخرى، مثل المستجدات وروابط كلمة المرور: المتلقي وحالة التسليم',
  'retention.data-invitations': 'أسماء المدعوين وعناوين بريدهم الإلكتروني',
  'retention.data-focal-points': 'مسؤولو الاتصال المعيَّنون في الوفود، ورسائل التسمية',
  'retention.data-speakers': 'عناوين البريد الإلكتروني للمتحدثين',
  'retention.data-speaker-pages': 'صفحات المتحدثين: عنوان البريد الإلكتروني والرد والمواد المرسلة',
}
