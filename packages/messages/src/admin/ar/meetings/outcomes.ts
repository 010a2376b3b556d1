import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'ما آل إليه كل هدف',
  'outcomes.noObjectives': 'ليس للاجتماع أهداف.',
  'outcomes.outcome': 'النتيجة',
  'outcomes.hint': 'فارغ إلى أن توجد نتيجة.',
  'outcomes.decisions': 'القرارات',
  'outcomes.decision': 'القرار {number}',
  'outcomes.noDecisions': 'لم يُسجَّل أي قرار بعد.',
  'outcomes.add': 'إضافة قرار',
  'outcomes.item': 'البند',
  'outcomes.result': 'النتيجة',
  'outcomes.text': 'نص القرار',
  'outcomes.textHint': 'كما ورد في المحضر.',
  'outcomes.result-approved': 'اعتُمد',
  'outcomes.result-amended': 'اعتُمد بتعديلات',
  'outcomes.result-deferred': 'أُجّل',
  'outcomes.result-noted': 'أُحيط علماً',
}
