import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'من يمكنه التسجيل',
  'registration-settings.openTo-everyone': 'الجميع، ما دام باب التسجيل مفتوحاً',
  'registration-settings.openTo-invited': 'المدعوون فقط',
  'registration-settings.opening': 'التسجيل',
  'registration-settings.opening-closed': 'مغلق: لا يمكن لأحد التسجيل',
  'registration-settings.opening-now': 'مفتوح من الآن',
  'registration-settings.opening-on': 'مفتوح اعتباراً من تاريخ محدد',
  'registration-settings.opensMissing': 'أدخل تاريخ فتح التسجيل ووقته.',
  'registration-settings.saveAndOpen': 'حفظ وفتح التسجيل',
  'registration-settings.saveAndClose': 'حفظ وإغلاق التسجيل',
  'registration-settings.offersTitle':
    '{count, plural, zero {لا مقاعد لحجزها.} one {هل تريد حجز مقعد واحد؟} two {هل تريد حجز مقعدين؟} few {هل تريد حجز # مقاعد؟} many {هل تريد حجز # مقعداً؟} other {هل تريد حجز # مقعد؟}}',
  'registration-settings.offersHint':
    '{count, plural, zero {لن يُحجز أي مقعد.} one {سيتلقى شخص واحد في قائمة الانتظار رسالة إلكترونية بشأن المقعد المحجوز فور الحفظ.} two {سيتلقى شخصان في قائمة الانتظار رسالة إلكترونية بشأن المقعد المحجوز فور الحفظ.} few {سيتلقى # أشخاص في قائمة الانتظار رسالة إلكترونية بشأن المقعد المحجوز فور الحفظ.} many {سيتلقى # شخصاً في قائمة الانتظار رسالة إلكترونية بشأن المقعد المحجوز فور الحفظ.} other {سيتلقى # شخص في قائمة الانتظار رسالة إلكترونية بشأن المقعد المحجوز فور الحفظ.}}',
  'registration-settings.offersConfirm': 'حفظ التغييرات وحجز المقاعد',
  'registration-settings.quotas': 'المقاعد بحسب الصفة: {mode}',
  'registration-settings.quotasHint':
    'يُترك فارغاً لتقاسم المقاعد المتبقية. وأدخل 0 لوضع جميع طلبات التسجيل في قائمة الانتظار.',
  'registration-settings.quotasProblem': 'أدخل عدداً صحيحاً، أو اترك الحقل فارغاً.',
  'registration-settings.listedDays': 'قائمة المشاركين العلنية: عدد الأيام بعد الاجتماع',
  'registration-settings.listedHint':
    'تعرض الأشخاص الذين وافقوا على ذكر أسمائهم علناً. وبعد ذلك لا يطلع على القائمة سوى المشاركين.',
  'registration-settings.listedProblem': 'أدخل عدداً صحيحاً من 0 إلى {days, number}.',
  'registration-settings.noMeeting': 'هذا الاجتماع غير موجود أو غير منشور.',
  'registration-settings.none': 'لم يُعدّ التسجيل بعد. احفظ هذه الإعدادات لإعداده.',
  'registration-settings.zone': 'الأوقات بالمنطقة الزمنية للاجتماع: \u2066{zone}\u2069.',
  'registration-settings.opensAt': 'موعد فتح باب التسجيل',
  'registration-settings.closesAt': 'موعد إغلاق باب التسجيل',
  'registration-settings.closesHint': 'يُترك فارغاً لإبقاء باب التسجيل مفتوحاً حتى نهاية الاجتماع.',
  'registration-settings.order': 'أدخل موعد إغلاق بعد موعد الفتح.',
  'registration-settings.rule': 'الموافقة على طلبات المؤهلين للمشاركة',
  'registration-settings.modes': 'خيارات المشاركة',
  'registration-settings.modesMissing': 'اختر خياراً واحداً على الأقل.',
  'registration-settings.modesNotOffered':
    'يُعقد الاجتماع بهذه الطريقة أيضاً، لكن لا يمكن لأحد التسجيل فيها: {modes}.',
  'registration-settings.state-open': 'باب التسجيل مفتوح.',
  'registration-settings.state-openUntil': 'باب التسجيل مفتوح حتى {moment}.',
  'registration-settings.state-opens': 'يُفتح باب التسجيل في {moment}.',
  'registration-settings.state-closed': 'أُغلق باب التسجيل في {moment}.',
  'registration-settings.state-invited': 'التسجيل بدعوة فقط.',
  'registration-settings.state-ended': 'باب التسجيل مغلق لأن الاجتماع انتهى.',
  'registration-settings.state-cancelled': 'باب التسجيل مغلق لأن الاجتماع أُلغي.',
  'registration-settings.state-postponed': 'باب التسجيل مغلق لأن الاجتماع أُجّل.',
  'registration-settings.onSitePlaces': 'المقاعد الحضورية',
  'registration-settings.onlinePlaces': 'المقاعد عبر الإنترنت',
  'registration-settings.placesHint': 'يُترك فارغاً إذا لم يكن هناك حد.',
  'registration-settings.placesProblem':
    'أدخل عدداً صحيحاً لا يقل عن 1، أو اترك الحقل فارغاً إذا لم يكن هناك حد.',
  'registration-settings.offerHours': 'عدد الساعات لقبول المقعد المحجوز',
  'registration-settings.offerHint':
    'من 1 إلى 720 ساعة. وبعد ذلك ينتقل المقعد إلى الشخص التالي في قائمة الانتظار.',
  'registration-settings.offerProblem': 'أدخل عدداً صحيحاً من 1 إلى 720.',
  'registration-settings.reminders': 'التذكيرات: عدد الساعات قبل الاجتماع',
  'registration-settings.remindersHint':
    'على سبيل المثال 168، 24، 1 لأسبوع ويوم وساعة. اتركه فارغاً لعدم إرسال تذكيرات.',
  'registration-settings.remindersProblem': 'أدخل أعداداً صحيحة من 1 إلى 720 تفصل بينها فواصل.',
}
