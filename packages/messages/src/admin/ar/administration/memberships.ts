import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'العضوية',
  'memberships.lead':
    'صفة كل جهة في يوم معين: منظمات القائمة، والشركاء والدول الأعضاء كما تعرفهم المصادر.',
  'memberships.none': 'لا توجد منظمة مطابقة في القائمة في ذلك اليوم.',
  'memberships.since': 'منذ',
  'memberships.until': 'حتى',
  'memberships.states':
    '{count, plural, zero {# دولة عضو في الاتحاد} one {دولة عضو واحدة في الاتحاد} two {دولتان عضوان في الاتحاد} few {# دول أعضاء في الاتحاد} many {# دولة عضواً في الاتحاد} other {# دولة عضو في الاتحاد}}',
  'memberships.statesNote': 'السجلات بتاريخ {date}. وهي جزء من البرنامج ولا تُغيَّر هنا.',
  'memberships.showStates': 'عرض الكل',
  'memberships.basis': 'المصدر',
  'memberships.partners': 'شركاء المبادرة',
  'memberships.partnersNote':
    'كما تسميهم صفحات المبادرة؛ ولا يُغيَّرون هنا. ويمكن لمنظمة في القائمة أن تكون شريكاً أيضاً.',
  'memberships.noPartners': 'لا يذكر أي مصدر شريكاً في ذلك اليوم.',
  'memberships.role': 'الدور',
  'memberships.sources': 'المصادر',
  'memberships.role-founder': 'مؤسس',
  'memberships.role-coordinator': 'منسق',
  'memberships.role-supporter': 'داعم',
  'memberships.basis-itu-announcement': 'أعلنه الاتحاد',
  'memberships.basis-founding-list-and-panel': 'من مؤسسي عام 1865 أو خلف له',
  'memberships.basis-panel': 'بيانات Correlates of War، الإصدار 3',
  'memberships.basis-panel-at-state-entry': 'البيانات نفسها، من بدايتها لهذه الدولة',
  'memberships.basis-panel-disputed': 'البيانات نفسها؛ وقائمة المؤسسين تقول غير ذلك',
  'memberships.basis-unverified': 'لا مصدر للسنة',
}
