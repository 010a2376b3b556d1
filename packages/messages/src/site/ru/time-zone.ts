import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': 'Другое место',
  'time-zone.label': 'Город или часовой пояс',
  'time-zone.show': 'Показать',
  'time-zone.other-zones': 'Другие пояса',
  'time-zone.geneva': 'Женева',
  'time-zone.region-Africa': 'Африка',
  'time-zone.region-America': 'Америка',
  'time-zone.region-Antarctica': 'Антарктика',
  'time-zone.region-Arctic': 'Арктика',
  'time-zone.region-Asia': 'Азия',
  'time-zone.region-Atlantic': 'Атлантический океан',
  'time-zone.region-Australia': 'Австралия',
  'time-zone.region-Europe': 'Европа',
  'time-zone.region-Indian': 'Индийский океан',
  'time-zone.region-Pacific': 'Тихий океан',
  'time-zone.lead':
    'После этого время указывается и по часам этого места, на всех страницах. Выбор сохраняется в этом браузере.',
}
