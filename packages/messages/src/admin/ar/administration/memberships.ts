import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'العضويات',
  'memberships.lead':
    'الأعضاء في تاريخ معيّن: المنظمات وشركاء المبادرة والدول الأعضاء في الاتحاد الدولي للاتصالات.',
  'memberships.none': 'لا توجد منظمات لها عضوية في هذا التاريخ.',
  'memberships.since': 'منذ',
  'memberships.until': 'حتى',
  'memberships.states':
    '{count, plural, zero {لا دول أعضاء في الاتحاد الدولي للاتصالات} one {دولة عضو واحدة في الاتحاد الدولي للاتصالات} two {دولتان عضوان في الاتحاد الدولي للاتصالات} few {# دول أعضاء في الاتحاد الدولي للاتصالات} many {# دولة عضواً في الاتحاد الدولي للاتصالات} other {# دولة عضو في الاتحاد الدولي للاتصالات}}',
  'memberships.statesNote': 'البيانات في {date}. وهي جزء من البرمجية ولا يمكن تعديلها هنا.',
  'memberships.showStates': 'عرض جميع الدول الأعضاء',
  'memberships.basis': 'المصدر',
  'memberships.partners': 'شركاء المبادرة',
  'memberships.partnersNote':
    'من الموقع الإلكتروني للمبادرة. ولا يمكن تعديلها هنا. ويمكن أيضاً أن تكون منظمة شريكاً.',
  'memberships.noPartners': 'لا يذكر أي مصدر شريكاً في هذا التاريخ.',
  'memberships.role': 'الدور',
  'memberships.sources': 'المصادر',
  'memberships.role-founder': 'جهة مؤسِّسة',
  'memberships.role-coordinator': 'جهة منسِّقة',
  'memberships.role-supporter': 'جهة داعمة',
  'memberships.basis-itu-announcement': 'إعلان من الاتحاد الدولي للاتصالات',
  'memberships.basis-founding-list-and-panel': 'عضو مؤسِّس في عام 1865 أو خلفه',
  'memberships.basis-panel': 'بيانات Correlates of War، الإصدار 3',
  'memberships.basis-panel-at-state-entry':
    'بيانات Correlates of War، اعتباراً من السنة الأولى للدولة',
  'memberships.basis-panel-disputed':
    'بيانات Correlates of War، وتختلف عنها قائمة الأعضاء المؤسِّسين',
  'memberships.basis-unverified': 'لا يوجد مصدر للسنة',
}
