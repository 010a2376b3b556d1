import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'أعمال الاجتماع',
  'proceedings.lead':
    'بعد انتهاء الاجتماع واكتمال سجله، أغلِق أعماله: يصبح آخر إصدار هو ما يُستشهد به، ولا يتغير شيء من الاجتماع بعد ذلك.',
  'proceedings.ended': 'انتهى الاجتماع.',
  'proceedings.notEnded': 'لم ينته الاجتماع. حالته: {phase}.',
  'proceedings.withdrawn': 'سُحب الاجتماع من النشر. أعِده أولاً.',
  'proceedings.noChanges': 'لا يوجد تعديل جارٍ عليه.',
  'proceedings.changes': 'يجب نشر هذه التعديلات أو التراجع عنها أولاً:',
  'proceedings.outcomes': 'الأهداف التي سُجلت نتيجتها: {outcomes} من {objectives}.',
  'proceedings.decisions': 'القرارات المسجلة: {count}.',
  'proceedings.documents': 'الوثائق المتاحة للجميع: {count}.',
  'proceedings.keptBack': 'وثائق لا يراها إلا البعض، ولا تدخل السجل: {count}.',
  'proceedings.attendance': 'الحضور',
  'proceedings.noAttendance': 'لم يُسجَّل وصول أحد.',
  'proceedings.day': 'اليوم',
  'proceedings.session': 'الجلسة',
  'proceedings.wholeDay': 'اليوم بأكمله',
  'proceedings.people': 'الأشخاص',
  'proceedings.close': 'إغلاق الأعمال',
  'proceedings.ask': 'هل تريد إغلاق أعمال «{title}»؟',
  'proceedings.askMore':
    'يدخل الإصدار {number} السجل مع بصمة يستطيع أي شخص التحقق منها. ومنذ ذلك الحين تُرفض المسودات والإصدارات وتسجيلات الوصول لهذا الاجتماع.',
  'proceedings.askLast': 'لا يستطيع إعادة فتحها إلا مالك، مع ذكر سبب يقرأه الجميع.',
  'proceedings.confirm': 'إغلاق',
  'proceedings.closed': 'أُغلقت الأعمال منذ {moment}: لا يمكن تغيير أي شيء في هذا الاجتماع.',
  'proceedings.to': 'إلى أعمال الاجتماع',
  'proceedings.onRecord': 'الإصدار {number} في السجل.',
  'proceedings.closedBy': 'أُغلقت في {moment} بواسطة {name}.',
  'proceedings.record': 'السجل {number}',
  'proceedings.ownersReopen': 'يستطيع مالك إعادة فتحها مع ذكر السبب.',
  'proceedings.reopen': 'إعادة فتح الأعمال',
  'proceedings.reason': 'سبب إعادة الفتح',
  'proceedings.reasonHint': 'يظهر للجميع في صفحة الاجتماع.',
  'proceedings.askReopen': 'هل تريد إعادة فتح الأعمال؟',
  'proceedings.askReopenMore':
    'يمكن تغيير الاجتماع من جديد. تذكر صفحته ذلك مع السبب، ويبقى ما كان في السجل في عنوانه.',
  'proceedings.records': 'السجلات',
  'proceedings.reopened': 'أُعيد فتحها في {moment} بواسطة {name}: {reason}',
  'proceedings.none': 'لم تُغلق قط.',
}
