import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'من يمكنه التسجيل',
  'registration-settings.openTo-everyone': 'الجميع، خلال فترة التسجيل',
  'registration-settings.openTo-invited': 'المدعوون فقط',
  'registration-settings.shares': 'المقاعد بحسب الصفة: {mode}',
  'registration-settings.sharesHint':
    'فارغ: يتقاسمون المقاعد مع الآخرين جميعاً. 0: ينتظرون إلى أن تحدد الأمانة المزيد.',
  'registration-settings.sharesProblem': 'اكتب عدداً صحيحاً، أو اترك الحقل فارغاً.',
  'registration-settings.listedDays': 'عدد الأيام التي تبقى فيها قائمة المشاركين عامة بعد الاجتماع',
  'registration-settings.listedHint':
    'يظهر اسم من وافق على الظهور للجميع حتى ذلك الحين؛ وبعدها لا يرى القائمة إلا المشاركون.',
  'registration-settings.listedProblem': 'اكتب عدداً صحيحاً من 0 إلى {days, number}.',
  'registration-settings.title': 'إعدادات التسجيل',
  'registration-settings.noMeeting': 'لا يوجد اجتماع منشور على هذا العنوان.',
  'registration-settings.none': 'لم يُعدّ التسجيل بعد. احفظ هذه الإعدادات لإعداده.',
  'registration-settings.zone': 'الأوقات بتوقيت الاجتماع: {zone}.',
  'registration-settings.opensAt': 'بدء التسجيل',
  'registration-settings.closesAt': 'انتهاء التسجيل',
  'registration-settings.opensHint':
    'اترك الوقتين فارغين لاستخدام التواريخ الواردة في الرسالة المعممة.',
  'registration-settings.closesHint': 'اتركه فارغاً ليبقى التسجيل مفتوحاً حتى نهاية الاجتماع.',
  'registration-settings.order': 'ينتهي التسجيل بعد بدئه: اختر وقتاً لاحقاً.',
  'registration-settings.rule': 'من يقبل المؤهلين',
  'registration-settings.modes': 'طرق الحضور',
  'registration-settings.modesMissing': 'اختر واحدة على الأقل.',
  'registration-settings.modesNotOffered':
    'لا يمكن لأحد التسجيل في: {modes}. ينعقد الاجتماع بهذه الطريقة أيضاً.',
  'registration-settings.state-open': 'التسجيل مفتوح.',
  'registration-settings.state-openUntil': 'التسجيل مفتوح حتى {moment}.',
  'registration-settings.state-opens': 'يُفتح التسجيل في {moment}.',
  'registration-settings.state-closed': 'أُغلق التسجيل في {moment}.',
  'registration-settings.state-invited': 'التسجيل بدعوة فقط.',
  'registration-settings.state-ended': 'التسجيل مغلق لأن الاجتماع انتهى.',
  'registration-settings.state-cancelled': 'التسجيل مغلق لأن الاجتماع أُلغي.',
  'registration-settings.state-postponed': 'التسجيل مغلق لأن الاجتماع أُجّل.',
  'registration-settings.onSitePlaces': 'المقاعد الحضورية',
  'registration-settings.onlinePlaces': 'المقاعد عبر الإنترنت',
  'registration-settings.placesHint': 'فارغ: بلا حد.',
  'registration-settings.placesProblem': 'اكتب عدداً صحيحاً من 1 فأكثر، أو اترك الحقل فارغاً.',
  'registration-settings.offerHours': 'عدد ساعات حجز المقعد المعروض',
  'registration-settings.offerHint': 'لمن هم على قائمة الانتظار، من 1 إلى 720.',
  'registration-settings.offerProblem': 'اكتب عدداً صحيحاً من الساعات من 1 إلى 720.',
  'registration-settings.questions':
    '{count, plural, zero {لا أسئلة خاصة بهذا الاجتماع.} one {يبقى سؤال واحد خاص بهذا الاجتماع كما هو.} two {يبقى سؤالان خاصان بهذا الاجتماع كما هما.} few {تبقى # أسئلة خاصة بهذا الاجتماع كما هي.} many {يبقى # سؤالاً خاصاً بهذا الاجتماع كما هو.} other {يبقى # سؤال خاص بهذا الاجتماع كما هو.}}',
}
