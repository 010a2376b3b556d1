import type { Translation } from '../../../translation'
import type { privacy as English } from '../../en/information/privacy'

export const privacy: Translation<typeof English> = {
  'privacy.title': 'الخصوصية',
  'privacy.cookies': 'ملفات تعريف الارتباط',
  'privacy.cookies-text':
    'يستعمل هذا الموقع ثلاثة أنواع من ملفات تعريف الارتباط لاستعماله وحده: المكان الذي اخترته، والمنطقة الزمنية لمتصفحك، وآخر إصدار رأيته من الاجتماع. ولا تتضمن ما يدل عليك ولا تدوم أكثر من سنة. ويُحفظ البرنامج الذي تطّلع عليه أيضاً في متصفحك لقراءته دون اتصال.',
  'privacy.records': 'ما يُسجّل',
  'privacy.records-text':
    'يسجل الموقع الأعطال مع مسار الصفحة ولا يسجل من طلبها. ولا تستدعي أي صفحة موقعاً آخر ولا يوجد برنامج للإحصاءات.',
  'privacy.registration': 'التسجيل',
  'privacy.registration-text':
    'يُحفظ ما تكتبونه للتسجيل هنا من أجل الاجتماع. ويمكنكم برابطكم الشخصي قراءته وتنزيله ومحوه. ويجري التسجيل في بعض الاجتماعات في موقع آخر تسري فيه قواعد ذلك الموقع.',
  'privacy.contact': 'الأسئلة',
  'privacy.contact-text': 'يرد عنوان الأمانة في أسفل كل صفحة.',
  'privacy.table': 'ما يُحفظ عن الأشخاص، وإلى متى',
  'privacy.purpose': 'الغرض',
  'privacy.ground': 'الأساس',
  'privacy.kept': 'المدة',
  'privacy.then': 'بعد ذلك',
  'privacy.data-unconfirmed': 'تسجيل أو طلب متابعة لم يؤكده أحد',
  'privacy.data-registration':
    'التسجيل: الاسم والعنوان والمنظمة والبلد والصفة واللغة والمنطقة الزمنية والقرار',
  'privacy.data-needs': 'احتياجات النفاذ، والأجوبة عن أسئلة الاجتماع',
  'privacy.data-attendance': 'حضور الجلسات، لمن وافق على ذلك',
  'privacy.data-passport': 'بيانات جواز سفر من يطلب رسالة للتأشيرة',
  'privacy.data-papers': 'ما تنص عليه الشهادات والرسائل الصادرة',
  'privacy.purpose-visa': 'كتابة الرسالة',
  'privacy.purpose-verify': 'تمكين الآخرين من التحقق من صحة الوثيقة',
  'privacy.data-listed': 'الاسم والمنظمة في قائمة المشاركين العامة',
  'privacy.data-mails': 'الرسائل التي أُرسلت بشأن اجتماع وإلى من، وهل وصلت',
  'privacy.data-invitations': 'أسماء المدعوين وعناوينهم',
  'privacy.data-focal-points': 'مسؤولو الاتصال في الوفود ورسائل الترشيح',
  'privacy.data-speakers': 'عناوين المتحدثين',
  'privacy.data-speaker-pages': 'صفحات المتحدثين: العنوان والرد وما أرسلوه',
  'privacy.data-followers': 'عنوان من يتابع اجتماعاً',
  'privacy.data-requests': 'بصمة للطلب، بلا أسماء',
  'privacy.purpose-confirm': 'التحقق من أن العنوان لهم',
  'privacy.purpose-take-part': 'تمكينهم من المشاركة',
  'privacy.purpose-assist': 'تلبية احتياجاتهم في الاجتماع',
  'privacy.purpose-proof': 'إثبات مشاركتهم',
  'privacy.purpose-list': 'تعريف المشاركين بعضهم ببعض',
  'privacy.purpose-tell': 'إبلاغهم بما يحتاجون إلى معرفته',
  'privacy.purpose-news': 'إبلاغهم بالأخبار',
  'privacy.purpose-invite': 'دعوتهم',
  'privacy.purpose-answer-once': 'تنفيذ ما يُرسل مرتين مرة واحدة',
  'privacy.ground-request': 'طلبوا ذلك',
  'privacy.ground-consent': 'وافقوا على ذلك ولهم سحب موافقتهم',
  'privacy.ground-mandate': 'تحتاج إليها الأمانة لعقد الاجتماع',
  'privacy.kept-sent':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}} بعد الإرسال',
  'privacy.kept-meeting-ends':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}} بعد الاجتماع',
  'privacy.kept-years':
    '{years, plural, zero {# سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}} بعد الاجتماع',
  'privacy.kept-setting':
    'المدة المحددة للاجتماع، على ألا تتجاوز {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}} بعده',
  'privacy.kept-ended': 'إلى أن ينهوا ذلك',
  'privacy.then-deleted': 'تُحذف',
  'privacy.then-counted': 'تُحذف ولا تبقى إلا أعداد بلا أسماء',
  'privacy.then-hidden': 'لا تعود تُعرض',
}
