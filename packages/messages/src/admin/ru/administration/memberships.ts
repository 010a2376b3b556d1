import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'Членство',
  'memberships.lead':
    'Члены на выбранную дату: организации, партнеры инициативы и Государства – Члены МСЭ.',
  'memberships.none': 'На эту дату нет организаций, имеющих членство.',
  'memberships.since': 'С',
  'memberships.until': 'До',
  'memberships.states':
    '{count, plural, one {# Государство – Член МСЭ} few {# Государства – Члена МСЭ} many {# Государств – Членов МСЭ} other {# Государства – Члена МСЭ}}',
  'memberships.statesNote':
    'Данные на {date} входят в состав программного обеспечения; изменить их здесь нельзя.',
  'memberships.showStates': 'Показать все Государства-Члены',
  'memberships.basis': 'Источник',
  'memberships.partners': 'Партнеры инициативы',
  'memberships.partnersNote':
    'С веб-сайта инициативы. Изменить их здесь нельзя. Организация также может быть партнером.',
  'memberships.noPartners': 'На эту дату источники не называют партнеров.',
  'memberships.role': 'Роль',
  'memberships.sources': 'Источники',
  'memberships.role-founder': 'Основатель',
  'memberships.role-coordinator': 'Координатор',
  'memberships.role-supporter': 'Поддерживающая организация',
  'memberships.basis-itu-announcement': 'Объявлено МСЭ',
  'memberships.basis-founding-list-and-panel': 'Член-основатель 1865 года или его правопреемник',
  'memberships.basis-panel': 'Данные Correlates of War, версия 3',
  'memberships.basis-panel-at-state-entry': 'Данные Correlates of War, с первого года государства',
  'memberships.basis-panel-disputed':
    'Данные Correlates of War; список членов-основателей расходится с ними',
  'memberships.basis-unverified': 'Источник для года не указан',
}
