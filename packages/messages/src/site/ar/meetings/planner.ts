import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'مقارنة أوقات البداية',
  'planner.lead':
    'توضح هذه الصفحة مدى تبكير كل وقت بداية أو تأخره في كل مدينة. وتُحسب ساعات الليل ({night}) بثلاثة أمثال الساعات الأخرى الواقعة خارج الفترة {working}.',
  'planner.from': 'اليوم الأول',
  'planner.days': 'عدد الأيام (من 1 إلى 14)',
  'planner.minutes': 'المدة بالدقائق',
  'planner.rank': 'الترتيب بحسب',
  'planner.rank-total': 'أقل إزعاج إجمالي',
  'planner.rank-worst': 'الأكثر إنصافاً للجميع',
  'planner.find': 'مقارنة',
  'planner.bad-from': 'أدخلوا تاريخ اليوم الأول، مثلاً \u20662026-12-15\u2069.',
  'planner.bad-days': 'أدخلوا عدد الأيام، من 1 إلى 14.',
  'planner.bad-minutes': 'أدخلوا مدة من 1 إلى 1440 دقيقة.',
  'planner.ranking': 'أفضل أوقات البداية',
  'planner.starts': '{time} بالتوقيت العالمي المنسق',
  'planner.starts-there': 'وقت البداية المحلي',
  'planner.worst': 'الأصعب على {place}',
  'planner.heat': 'الساعات المحلية في اليوم الأول بحسب المدينة',
  'planner.part-day': 'يوم العمل، {hours}',
  'planner.part-edge': 'باكراً أو متأخراً، {hours}',
  'planner.participants': 'عدد المشاركين في {place}',
  'planner.participants-hint':
    'الرقم بجانب المدينة هو عدد المشاركين منها. وكلما زاد عددهم زاد وزن المدينة.',
  'planner.score': 'النقاط: {score, number} للشخص الواحد',
  'planner.score-note':
    'تُضاف نقطة واحدة لكل ساعة مبكرة أو متأخرة، و3 نقاط لكل ساعة ليلية ({night}). والأقل أفضل.',
  'planner.best': 'أفضل وقت للبدء: {time} بالتوقيت العالمي المنسق',
  'planner.for-meeting': 'الاجتماع كما ورد في الدعوة: {title}',
  'planner.link': 'رابط هذه المقارنة',
  'planner.part-night': 'الليل، {hours}',
  'planner.part-picked': 'أفضل وقت للبداية',
  'planner.heat-legend': 'الأعمدة ساعات بالتوقيت العالمي المنسق. ويعرض كل صف التوقيت المحلي.',
}
