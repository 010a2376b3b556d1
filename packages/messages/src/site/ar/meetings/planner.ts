import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'البحث عن موعد منصف',
  'planner.lead':
    'يُقيَّم كل موعد بداية لكل مكان. الساعات من 08:00 إلى 18:00 لا تكلف شيئاً، والساعات من 22:00 إلى 07:00 تكلف ثلاثة أمثال غيرها.',
  'planner.from': 'اليوم الأول',
  'planner.days': 'عدد الأيام (من 1 إلى 14)',
  'planner.minutes': 'المدة بالدقائق',
  'planner.rank': 'عرض أولاً',
  'planner.rank-total': 'الأقل كلفة للجميع معاً',
  'planner.rank-worst': 'الأقل كلفة للمكان الأكثر تأثراً',
  'planner.find': 'بحث',
  'planner.bad-from': 'اليوم الأول تاريخ مثل 2026-12-15.',
  'planner.bad-days': 'عدد الأيام عدد صحيح من 1 إلى 14.',
  'planner.bad-minutes': 'المدة عدد صحيح من الدقائق من 1 إلى 1440.',
  'planner.ranking': 'أفضل مواعيد البداية',
  'planner.starts': '{time} بالتوقيت العالمي المنسق',
  'planner.starts-there': 'البداية محلياً',
  'planner.worst': 'الأصعب على {place}',
  'planner.heat': 'ساعات اليوم الأول بحسب المكان',
  'planner.part-day': 'يوم العمل، 08:00–18:00',
  'planner.part-edge': 'مبكر أو متأخر، 07:00–08:00 و18:00–21:00',
  'planner.part-late': 'مبكر جداً أو متأخر جداً، 06:00–07:00 و21:00–23:00',
  'planner.part-night': 'ليل، 23:00–06:00',
  'planner.part-picked': 'أفضل وقت',
  'planner.heat-legend': 'الأعمدة ساعات بالتوقيت العالمي UTC، ويبيّن كل صف التوقيت المحلي.',
}
