import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'صفحتك متحدثاً',
  'speaker.bad': 'لم يعد هذا الرابط صالحاً: أُلغي، أو انتهى الاجتماع منذ مدة. يرجى الاتصال بالأمانة.',
  'speaker.closed': 'انتهى الاجتماع أو أُغلق برنامجه: لم يعد بالإمكان تغيير أي شيء هنا.',
  'speaker.saved': 'حُفظ.',
  'speaker.sessions': 'جلساتك',
  'speaker.none': 'لا ترد في أي جلسة بعد.',
  'speaker.provisional': 'هذه الجلسات مقررة ولم تُنشر بعد، وقد تتغير.',
  'speaker.time-there': '{place}: {when}',
  'speaker.answer': 'هل تشارك؟',
  'speaker.answer-none': 'لم ترد بعد.',
  'speaker.answer-confirmed': 'قلت إنك ستشارك.',
  'speaker.answer-declined': 'قلت إنك لن تشارك.',
  'speaker.confirm': 'سأشارك',
  'speaker.decline': 'لن أشارك',
  'speaker.review-note':
    'تراجع الأمانة ما ترسله. ولا يُنشر شيء منه قبل اعتماده ونشر البرنامج من جديد.',
  'speaker.biography': 'السيرة',
  'speaker.biography-hint': 'نص عادي لا يتجاوز {max} حرف.',
  'speaker.biography-long': 'في النص {length} حرف، والحد الأقصى {max}.',
  'speaker.biography-send': 'إرسال السيرة',
  'speaker.photograph': 'الصورة',
  'speaker.photograph-hint':
    'PNG أو JPEG، 3 ميغابايت على الأكثر. يُزال ما سجلته آلة التصوير فيها، كالمكان.',
  'speaker.photograph-send': 'إرسال الصورة',
  'speaker.slides': 'شرائح العرض',
  'speaker.slides-hint':
    'PDF أو Word أو PNG أو JPEG، 3 ميغابايت على الأكثر لكل ملف. احفظ الأنواع الأخرى بصيغة PDF أولاً.',
  'speaker.slides-send': 'إرسال الشرائح',
  'speaker.session': 'لأي جلسة',
  'speaker.session-none': 'ليست لجلسة معينة',
  'speaker.file': 'الملف',
  'speaker.file-bad': 'لم يُقبل الملف. تحقق من نوعه وحجمه وعدد ما أرسلته.',
  'speaker.file-remove': 'سحب {name}',
  'speaker.state-waiting': 'في انتظار المراجعة',
  'speaker.state-taken': 'اعتُمد',
  'speaker.state-returned': 'أُعيد: {reason}',
}
