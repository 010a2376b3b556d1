import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'Членство',
  'memberships.lead':
    'Кто кем является на указанный день: организации списка, партнёры и Государства-Члены по данным источников.',
  'memberships.none': 'В этот день не подходит ни одна организация списка.',
  'memberships.since': 'С',
  'memberships.until': 'До',
  'memberships.states':
    '{count, plural, one {# Государство – Член МСЭ} few {# Государства – Члены МСЭ} many {# Государств – Членов МСЭ} other {# Государства – Члены МСЭ}}',
  'memberships.statesNote': 'Данные на {date}. Они входят в состав программы и здесь не меняются.',
  'memberships.showStates': 'Показать все',
  'memberships.basis': 'Откуда известно',
  'memberships.partners': 'Партнёры инициативы',
  'memberships.partnersNote':
    'Так, как их называют страницы инициативы; здесь они не меняются. Партнёром может быть и организация списка.',
  'memberships.noPartners': 'На этот день источники не называют партнёров.',
  'memberships.role': 'Роль',
  'memberships.sources': 'Источники',
  'memberships.role-founder': 'Основатель',
  'memberships.role-coordinator': 'Координатор',
  'memberships.role-supporter': 'Поддерживает',
  'memberships.basis-itu-announcement': 'Объявлено МСЭ',
  'memberships.basis-founding-list-and-panel': 'Основатель 1865 года или его преемник',
  'memberships.basis-panel': 'Данные Correlates of War, версия 3',
  'memberships.basis-panel-at-state-entry': 'Те же данные: с их начала для государства',
  'memberships.basis-panel-disputed': 'Те же данные; в списке основателей указано иначе',
  'memberships.basis-unverified': 'Год без источника',
}
