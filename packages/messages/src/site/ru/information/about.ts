import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'Об инициативе',
  'about.lead':
    '«Объединение усилий в целях построения “умных” устойчивых городов» (U4SSC) — инициатива Организации Объединённых Наций. Ниже приводится то, что сообщают о ней открытые источники, с указанием источника.',
  'about.meetings': 'Собрания',
  'about.partners': 'Партнёры',
  'about.groups': 'Тематические группы',
  'about.deliverables': 'Результаты работы',
  'about.undated': 'без даты',
  'about.source': 'Источник',
  'about.sources-note': 'Названия приводятся на английском языке, как в источниках.',
  'about.founder': 'основатель',
  'about.coordinator': 'координатор',
  'about.supporter': 'партнёр',
  'about.published': 'опубликовано',
  'about.presented': 'представлено',
  'about.announced': 'объявлено',
  'about.planned': 'запланировано',
}
