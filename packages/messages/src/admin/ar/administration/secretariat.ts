import type { Translation } from '../../../translation'
import type { secretariat as English } from '../../en/administration/secretariat'

export const secretariat: Translation<typeof English> = {
  'secretariat.title': 'الأمانة',
  'secretariat.lead':
    'كيف تُسمّي الأمانة نفسها في الرسائل الإلكترونية والوثائق. وتستخدم الرسائل التي لم تُرسل بعد الأسماء الجديدة.',
  'secretariat.emails': 'الرسائل الإلكترونية',
  'secretariat.documents': 'الوثائق',
  'secretariat.name': 'اسم الأمانة',
  'secretariat.nameHint':
    'في أعلى الرسائل الإلكترونية ونهايتها، مثل: أمانة ⁦U4SSC⁩. اتركه فارغاً لاستخدام سلسلة الاجتماع.',
  'secretariat.senderName': 'اسم المرسل',
  'secretariat.senderHint': 'اتركه فارغاً لاستخدام الاسم الوارد في الإعداد ⁦MAIL_FROM⁩.',
  'secretariat.replyTo': 'عنوان الردود',
  'secretariat.replyHint': 'اتركه فارغاً إذا كانت الردود تصل إلى عنوان المرسل.',
  'secretariat.letterhead': 'الترويسة',
  'secretariat.letterheadHint':
    'ستة أسطر على الأكثر في أعلى القوائم والتأكيدات والشهادات ورسائل دعم طلبات التأشيرة. اتركها فارغة لاستخدام الجهة المصدرة للرسالة المعممة.',
  'secretariat.signatoryName': 'اسم الموقّع',
  'secretariat.signatoryHint':
    'يوقّع التأكيدات والشهادات ورسائل دعم طلبات التأشيرة، ويُقترح في الرسائل المعممة الجديدة.',
  'secretariat.signatoryTitle': 'منصب الموقّع',
  'secretariat.signatoryOrganization': 'منظمة الموقّع',
  'secretariat.logo': 'الشعار',
  'secretariat.logoHint':
    'صورة بنسق ⁦PNG⁩ أو ⁦JPEG⁩، لا يتجاوز حجمها 500 كيلوبايت، وعرضها وارتفاعها بين 50 و4000 بكسل.',
  'secretariat.logoChoose': 'اختيار صورة',
  'secretariat.logoReplace': 'استبدال الصورة',
  'secretariat.logoText': 'النص البديل للشعار',
  'secretariat.logoTextHint': 'لمن لا يمكنهم رؤية الشعار، مثل اسم المنظمة.',
  'secretariat.logoTextMissing': 'أدخل نصاً بديلاً.',
  'secretariat.logoMissing': 'اختر صورة.',
  'secretariat.logoSvg':
    'لا تُقبل ملفات ⁦SVG⁩ لأنها قد تحتوي على نصوص برمجية. اختر ملفاً بنسق ⁦PNG⁩ أو ⁦JPEG⁩.',
  'secretariat.logoSave': 'حفظ الشعار',
  'secretariat.logoDelete': 'حذف الشعار',
  'secretariat.problem-name': 'أدخل 100 حرف على الأكثر، دون أقواس زاوية أو علامات اقتباس.',
  'secretariat.problem-letterhead': 'أدخل ستة أسطر على الأكثر، لا يزيد كل منها على 200 حرف.',
  'secretariat.changed': 'غيّر شخص آخر هذه الإعدادات. حمّل الحالة المحفوظة وأعد تعديلاتك.',
}
