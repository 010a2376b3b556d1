import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'النتائج بحسب الهدف',
  'outcomes.noObjectives': 'ليست لهذا الاجتماع أهداف. أضفها في قسم «المعلومات».',
  'outcomes.outcome': 'النتيجة',
  'outcomes.hint': 'يُترك فارغاً إلى أن تُعرف النتيجة.',
  'outcomes.decision': 'المقرر {number}',
  'outcomes.noDecisions': 'لا توجد مقررات بعد.',
  'outcomes.add': 'إضافة مقرر',
  'outcomes.item': 'بند جدول الأعمال',
  'outcomes.result': 'الإجراء المتخذ',
  'outcomes.text': 'نص المقرر',
  'outcomes.textHint': 'كما ورد في التقرير.',
  'outcomes.result-approved': 'تمت الموافقة عليه',
  'outcomes.result-amended': 'تمت الموافقة عليه مع تعديلات',
  'outcomes.result-deferred': 'أُرجئ',
  'outcomes.result-noted': 'أُحيط به علماً',
  'outcomes.number': 'الرقم',
  'outcomes.numberHint': 'الرقم الرسمي، مثل U4SSC-6/3.',
  'outcomes.objective': 'الهدف',
  'outcomes.noObjective': 'بدون هدف',
  'outcomes.agendaItem': 'رقم بند جدول الأعمال',
  'outcomes.responsible': 'الجهة المسؤولة',
  'outcomes.dueOn': 'الموعد النهائي',
  'outcomes.reports': 'المحضر والتقرير',
  'outcomes.reportsHint':
    'ملفات من نوع «تقرير». وتظهر أيضاً في شاشة الوثائق، حيث تختار من يمكنه الاطلاع عليها.',
  'outcomes.noReports': 'لا يوجد محضر أو تقرير بعد. حمّل ملفاً؛ ويمكنك إضافة مراجعات لاحقاً.',
  'outcomes.addReport': 'تحميل محضر أو تقرير',
}
