import type { Translation } from '../../../translation'
import type { about as English } from '../../en/information/about'

export const about: Translation<typeof English> = {
  'about.title': 'Об инициативе U4SSC',
  'about.lead':
    '«Объединение усилий в целях построения “умных” устойчивых городов» (U4SSC) – инициатива Организации Объединенных Наций. Приведенные ниже сведения взяты из открытых источников; для каждой записи указан источник.',
  'about.meetings': 'Собрания',
  'about.partners': 'Партнеры',
  'about.groups': 'Тематические группы',
  'about.deliverables': 'Итоговые документы',
  'about.undated': 'Дата неизвестна',
  'about.source': 'Источник',
  'about.sources-note': 'Имена и названия приводятся на английском языке, как в источниках.',
  'about.founder': 'основатель',
  'about.coordinator': 'координатор',
  'about.supporter': 'поддерживающая организация',
  'about.published': 'опубликовано',
  'about.presented': 'представлено',
  'about.announced': 'объявлено',
  'about.planned': 'запланировано',
}
