import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'النتائج والسجل',
  'proceedings.lead':
    'السجل هو آخر إصدار منشور للاجتماع. أغلقه بعد انتهاء الاجتماع واكتمال نتائجه. وعندئذ يمكن الاستشهاد بهذا الإصدار، ولا يمكن تغيير أي شيء في الاجتماع.',
  'proceedings.ended': 'انتهى الاجتماع.',
  'proceedings.notEnded': 'لم ينته الاجتماع. الحالة: {phase}.',
  'proceedings.withdrawn': 'الاجتماع مسحوب. استعده أولاً.',
  'proceedings.noChanges': 'لا توجد مسودات مفتوحة.',
  'proceedings.changes': 'انشر هذه المسودات أو احذفها أولاً:',
  'proceedings.outcomes': 'الأهداف التي لها نتيجة: {outcomes} من {objectives}',
  'proceedings.decisions': 'المقررات: {count}',
  'proceedings.documents': 'الوثائق العامة: {count}',
  'proceedings.keptBack': 'الوثائق المقيّدة، وهي ليست جزءاً من السجل: {count}',
  'proceedings.attendance': 'الحضور',
  'proceedings.noAttendance': 'لم يُسجَّل وصول أحد.',
  'proceedings.day': 'اليوم',
  'proceedings.session': 'الجلسة',
  'proceedings.wholeDay': 'اليوم كله',
  'proceedings.people': 'الأشخاص',
  'proceedings.close': 'إغلاق السجل',
  'proceedings.ask': 'هل تريد إغلاق سجل «\u2068{title}\u2069»؟',
  'proceedings.askMore':
    'يصبح الإصدار {number} هو السجل، مع رمز للتحقق. ولا يعود ممكناً إنشاء مسودات أو إصدارات جديدة أو تسجيل الوصول.',
  'proceedings.askLast': 'لا يمكن إعادة فتح السجل إلا لمالك، مع ذكر سبب علني.',
  'proceedings.confirm': 'إغلاق السجل',
  'proceedings.closed': 'السجل مغلق منذ {moment}. ولا يمكن تغيير هذا الاجتماع.',
  'proceedings.view': 'عرض السجل',
  'proceedings.onRecord': 'الإصدار {number} هو السجل.',
  'proceedings.closedBy': 'أُغلق السجل في {moment} ({name}).',
  'proceedings.record': 'سجل الاجتماع، {number}',
  'proceedings.ownersReopen': 'يمكن لمالك إعادة فتح السجل مع ذكر السبب.',
  'proceedings.reopen': 'إعادة فتح السجل',
  'proceedings.reason': 'سبب إعادة الفتح (علني)',
  'proceedings.reasonHint': 'يظهر في صفحة الاجتماع.',
  'proceedings.askReopen': 'هل تريد إعادة فتح السجل؟',
  'proceedings.askReopenMore':
    'يصبح تغيير الاجتماع ممكناً من جديد. وتعرض صفحة الاجتماع السبب. ويبقى السجل المغلق متاحاً في عنوانه.',
  'proceedings.records': 'السجلات المغلقة',
  'proceedings.reopened': 'أُعيد فتح السجل في {moment} ({name}). السبب: {reason}',
  'proceedings.none': 'لم يُغلق بعد. وسيظهر السجل هنا عند إغلاقه.',
}
