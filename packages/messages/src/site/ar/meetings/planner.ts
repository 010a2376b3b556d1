import type { Translation } from '../../../translation'
import type { planner as English } from '../../en/meetings/planner'

export const planner: Translation<typeof English> = {
  'planner.title': 'مقارنة أوقات البداية',
  'planner.lead':
    'توضح هذه الصفحة مدى تبكير كل وقت بداية أو تأخره بالنسبة إلى المشاركين في الاجتماع.',
  'planner.from': 'اليوم الأول',
  'planner.days': 'عدد الأيام (من 1 إلى 14)',
  'planner.minutes': 'المدة بالدقائق',
  'planner.rank': 'الترتيب بحسب',
  'planner.rank-total': 'أقل عدد من النقاط',
  'planner.rank-worst': 'الأكثر إنصافاً للجميع',
  'planner.find': 'مقارنة',
  'planner.bad-from': 'أدخلوا تاريخ اليوم الأول، مثلاً \u20662026-12-15\u2069.',
  'planner.bad-days': 'أدخلوا عدد الأيام، من 1 إلى 14.',
  'planner.bad-minutes': 'أدخلوا مدة من 1 إلى 1440 دقيقة.',
  'planner.ranking': 'أوقات البداية',
  'planner.worst': 'الأصعب على',
  'planner.part-day': 'يوم العمل، {hours}',
  'planner.part-edge': 'باكراً أو متأخراً، {hours}',
  'planner.participants': 'عدد المشاركين في {place}',
  'planner.participants-hint':
    'الرقم بجانب المدينة هو عدد المشاركين منها. وكلما زاد عددهم زاد وزن المدينة.',
  'planner.score': 'النقاط',
  'planner.score-note':
    'تُحسب النقاط لكل ساعة ولكل شخص بالتوقيت المحلي. والنتيجة هي المتوسط للشخص الواحد. والأقل أفضل.',
  'planner.link': 'رابط هذه المقارنة',
  'planner.part-night': 'الليل، {hours}',
  'planner.part-picked': 'الاجتماع',
  'planner.heat-legend':
    'الأعمدة هي ساعات يوم {date} بتوقيت {place}. والرقم في كل خانة هو الساعة المحلية عند بدايتها.',
  'planner.another': 'اجتماع آخر',
  'planner.cities': 'المدن والمشاركون ({count, number})',
  'planner.announced': 'كما أُعلن',
  'planner.in-place': 'بتوقيت {place}',
  'planner.all-hours': 'ساعات جميع المشاركين',
  'planner.night-hours': 'ساعات الليل للشخص الواحد',
  'planner.lower': '(أقل بمقدار {difference})',
  'planner.higher': '(أكثر بمقدار {difference})',
  'planner.same': '(العدد نفسه)',
  'planner.hours-by-city': 'الساعات بحسب المدينة',
  'planner.show': 'عرض',
  'planner.show-start': 'عرض {hours}',
  'planner.shown': 'معروض أدناه',
  'planner.points':
    '{points, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}} في الساعة',
  'planner.shares': 'يوم العمل {day} %، باكراً أو متأخراً {edge} %، الليل {night} %',
  'planner.grid': 'الأوقات المحلية إذا بدأ الاجتماع الساعة {time} بتوقيت {place}',
  'planner.at-night': 'ليلاً',
  'planner.none': 'لا شيء',
  'planner.hours': '{hours} س',
  'planner.people':
    '{count, plural, zero {# مشارك} one {مشارك واحد} two {مشاركان} few {# مشاركين} many {# مشاركاً} other {# مشارك}}',
}
