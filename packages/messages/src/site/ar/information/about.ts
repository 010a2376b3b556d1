import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'عن المبادرة',
  'about.lead':
    '"متحدون من أجل مدن ذكية مستدامة" (U4SSC) مبادرة للأمم المتحدة. وفيما يلي ما تذكره عنها المصادر العامة، كل معلومة مع مصدرها.',
  'about.meetings': 'الاجتماعات',
  'about.partners': 'الشركاء',
  'about.groups': 'الأفرقة المواضيعية',
  'about.deliverables': 'النواتج',
  'about.undated': 'بدون تاريخ',
  'about.source': 'المصدر',
  'about.sources-note': 'ترد الأسماء والعناوين بالإنكليزية كما في المصادر.',
  'about.founder': 'جهة مؤسسة',
  'about.coordinator': 'جهة منسقة',
  'about.supporter': 'جهة داعمة',
  'about.published': 'منشور',
  'about.presented': 'معروض',
  'about.announced': 'معلن',
  'about.planned': 'مزمع',
}
