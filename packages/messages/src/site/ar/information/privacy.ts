import type { Translation } from '../../../translation'
import type { privacy as English } from '../../en/information/privacy'

export const privacy: Translation<typeof English> = {
  'privacy.title': 'الخصوصية',
  'privacy.cookies': 'ملفات تعريف الارتباط',
  'privacy.cookies-text':
    'يستخدم هذا الموقع أربعة ملفات تعريف ارتباط خاصة به: المدينة التي اخترتموها، والمنطقة الزمنية لمتصفحكم، وآخر إصدار اطلعتم عليه من صفحة الاجتماع، والبلد والصفة اللذين أدخلتموهما آخر مرة للتحقق من إمكانية حضوركم. وهي لا تتضمن ما يدل على هويتكم، وتنتهي صلاحيتها بعد سنة واحدة على الأكثر. وإذا فتحتم برنامج اجتماع أو رسالة معممة، يحفظ متصفحكم أيضاً نسخة لتتمكنوا من القراءة دون اتصال. وإذا اخترتم «تذكُّر التسجيل على هذا الجهاز»، يحفظ ملف خامس رابطكم الشخصي حتى 30 يوماً بعد الاجتماع. وهو يدل على تسجيلكم، ويمكنكم حذفه بزر «نسيان التسجيل على هذا الجهاز».',
  'privacy.records': 'ما نسجّله',
  'privacy.records-text':
    'نسجّل الأخطاء مع عنوان الصفحة، لكننا لا نسجّل من فتحها. ولا ترسل صفحاتنا أي طلبات إلى مواقع أخرى، ولا نستخدم أدوات لتحليل الزيارات.',
  'privacy.registration': 'التسجيل',
  'privacy.registration-text':
    'لا نستخدم بيانات تسجيلكم إلا لأغراض الاجتماع. ويمكنكم برابطكم الشخصي الاطلاع على بياناتكم وتنزيلها وحذفها. ويجري التسجيل في بعض الاجتماعات في موقع آخر له قواعده الخاصة بالخصوصية.',
  'privacy.contact': 'الأسئلة',
  'privacy.contact-text': 'يُرجى الكتابة إلى الأمانة. ويرد عنوانها في أسفل كل صفحة.',
  'privacy.table': 'البيانات الشخصية التي نحتفظ بها',
  'privacy.purpose': 'الغرض',
  'privacy.ground': 'الأساس',
  'privacy.kept': 'مدة الاحتفاظ',
  'privacy.then': 'بعد ذلك',
  'privacy.data-unconfirmed': 'طلبات التسجيل والاشتراك التي لم تؤكَّد',
  'privacy.data-registration':
    'التسجيل: الاسم وعنوان البريد الإلكتروني والمنظمة والمنصب والبلد أو المنطقة والصفة واللغة والمنطقة الزمنية والقرار',
  'privacy.data-declined':
    'مجموع اختباري لعنوان البريد الإلكتروني لشخص رُفض تسجيله ثم حذف بياناته. لا يتضمن اسماً، ولا يمكن حسابه إلا من المنصة',
  'privacy.data-needs': 'احتياجات النفاذ، والأجوبة عن أسئلة الجهة المنظمة',
  'privacy.data-attendance': 'حضور الجلسات، إذا وافقتم على ذلك',
  'privacy.data-passport': 'بيانات جواز السفر اللازمة لرسائل دعم طلبات التأشيرة',
  'privacy.data-papers': 'مضمون الشهادات ورسائل دعم طلبات التأشيرة',
  'privacy.purpose-visa': 'كتابة رسالة دعم طلب التأشيرة',
  'privacy.purpose-verify': 'تمكين الآخرين من التحقق من صحة الشهادة أو رسالة دعم طلب التأشيرة',
  'privacy.data-listed': 'الاسم والمنظمة في قائمة المشاركين العامة',
  'privacy.data-emails': 'الرسائل الإلكترونية بشأن اجتماع: المتلقي وحالة التسليم',
  'privacy.data-other-emails':
    'رسائل إلكترونية أخرى، مثل المستجدات وروابط كلمة المرور: المتلقي وحالة التسليم',
  'privacy.data-invitations': 'أسماء المدعوين وعناوين بريدهم الإلكتروني',
  'privacy.data-focal-points': 'مسؤولو الاتصال المعيَّنون في الوفود، ورسائل التسمية',
  'privacy.data-speakers': 'عناوين البريد الإلكتروني للمتحدثين',
  'privacy.data-speaker-pages': 'صفحات المتحدثين: عنوان البريد الإلكتروني والرد والمواد المرسلة',
  'privacy.data-followers': 'عناوين البريد الإلكتروني للمشتركين',
  'privacy.data-requests': 'مجموع اختباري لكل استمارة ترسلونها، دون محتواها',
  'privacy.purpose-confirm': 'التأكد من أن عنوان البريد الإلكتروني عنوانكم',
  'privacy.purpose-take-part': 'تنظيم مشاركتكم',
  'privacy.purpose-assist': 'تلبية احتياجات النفاذ في الاجتماع',
  'privacy.purpose-proof': 'إثبات الحضور',
  'privacy.purpose-list': 'إطلاع المشاركين على أسماء الحاضرين الآخرين',
  'privacy.purpose-tell': 'إرسال المعلومات الضرورية',
  'privacy.purpose-news': 'إرسال المستجدات',
  'privacy.purpose-invite': 'إرسال الدعوات',
  'privacy.purpose-decide-again': 'إحالة أي تسجيل جديد من عنوان مرفوض إلى المراجعة',
  'privacy.purpose-answer-once': 'معالجة الطلب مرة واحدة فقط إذا أُرسل مرتين',
  'privacy.ground-request': 'بناءً على طلبكم',
  'privacy.ground-consent': 'بموافقتكم، ويمكنكم سحبها',
  'privacy.ground-mandate': 'حاجة الأمانة إليها لعقد الاجتماع',
  'privacy.kept-sent':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوماً} other {# يوم}} بعد الإرسال',
  'privacy.kept-until-end': 'حتى انتهاء الاجتماع',
  'privacy.kept-meeting-ends':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوماً} other {# يوم}} بعد الاجتماع',
  'privacy.kept-years':
    '{years, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}} بعد الاجتماع',
  'privacy.kept-setting':
    'المدة المحددة للاجتماع، على ألا تتجاوز {days, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}} بعده',
  'privacy.kept-ended': 'إلى أن تلغوا اشتراككم',
  'privacy.then-deleted': 'تُحذف',
  'privacy.then-counted': 'تُحذف، ولا تبقى سوى أعداد إجمالية بدون أسماء',
  'privacy.then-hidden': 'تتوقف عن الظهور',
}
