import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'عن مبادرة U4SSC',
  'about.lead':
    '«متحدون من أجل مدن ذكية مستدامة» (U4SSC) مبادرة تابعة للأمم المتحدة. المعلومات الواردة أدناه مأخوذة من مصادر عامة، وكل منها يذكر مصدره.',
  'about.meetings': 'الاجتماعات',
  'about.partners': 'الشركاء',
  'about.groups': 'الأفرقة المواضيعية',
  'about.deliverables': 'النواتج',
  'about.undated': 'التاريخ غير معروف',
  'about.source': 'المصدر',
  'about.sources-note': 'ترد الأسماء والعناوين بالإنكليزية كما في المصادر.',
  'about.founder': 'جهة مؤسِّسة',
  'about.coordinator': 'جهة منسِّقة',
  'about.supporter': 'جهة داعمة',
  'about.published': 'نُشر',
  'about.presented': 'عُرض',
  'about.announced': 'أُعلن عنه',
  'about.planned': 'مقرر',
}
