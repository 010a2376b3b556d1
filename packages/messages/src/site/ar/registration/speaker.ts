import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'صفحة المتحدث',
  'speaker.bad':
    'لم يعد هذا الرابط صالحاً: إما أنه سُحب أو أن الاجتماع انتهى منذ مدة طويلة. يُرجى الكتابة إلى الأمانة.',
  'speaker.closed': 'لم يعد بإمكانكم تغيير أي شيء هنا، لأن الاجتماع انتهى أو أُغلق برنامجه.',
  'speaker.saved': 'تم الحفظ.',
  'speaker.sessions': 'جلساتكم',
  'speaker.none': 'لم يرد اسمكم في أي جلسة بعد.',
  'speaker.provisional': 'هذه الجلسات لم تُنشر بعد وقد تتغير.',
  'speaker.time-there': '{place}: {when}',
  'speaker.answer': 'هل ستشاركون؟',
  'speaker.answer-none': 'لم تردوا بعد.',
  'speaker.answer-confirmed': 'أكّدتم أنكم ستشاركون.',
  'speaker.answer-declined': 'أفدتم بأنه لا يمكنكم المشاركة.',
  'speaker.confirm': 'سأشارك',
  'speaker.decline': 'لا يمكنني المشاركة',
  'speaker.review-note':
    'تراجع الأمانة كل ما ترسلونه قبل نشره، وسيظهر في الإصدار المقبل من البرنامج.',
  'speaker.biography': 'السيرة الذاتية',
  'speaker.biography-hint':
    'نص عادي، {max, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفاً} other {# حرف}} على الأكثر.',
  'speaker.biography-long':
    'تتضمن سيرتكم الذاتية {length, plural, zero {# حرف} one {حرفاً واحداً} two {حرفين} few {# أحرف} many {# حرفاً} other {# حرف}}. اختصروها إلى {max, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفاً} other {# حرف}}.',
  'speaker.biography-send': 'إرسال السيرة الذاتية',
  'speaker.photograph': 'الصورة',
  'speaker.photograph-hint':
    'PNG أو JPEG، 3 ميغابايت على الأكثر. ونزيل الموقع وسائر بيانات آلة التصوير.',
  'speaker.photograph-send': 'إرسال الصورة',
  'speaker.slides': 'شرائح العرض',
  'speaker.slides-hint':
    'PDF أو Word أو PNG أو JPEG، 3 ميغابايت على الأكثر لكل ملف. احفظوا الأنساق الأخرى بنسق PDF أولاً.',
  'speaker.slides-send': 'إرسال شرائح العرض',
  'speaker.session': 'الجلسة',
  'speaker.session-none': 'لا جلسة محددة',
  'speaker.file': 'الملف',
  'speaker.file-bad': 'لم يُحمَّل الملف. تحققوا من نوعه وحجمه ومن عدد الملفات التي أرسلتموها.',
  'speaker.file-remove': 'إزالة {name}',
  'speaker.state-waiting': 'قيد النظر',
  'speaker.state-taken': 'مقبول',
  'speaker.state-returned': 'أُعيد: {reason}',
}
