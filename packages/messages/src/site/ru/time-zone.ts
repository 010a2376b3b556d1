import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': 'Изменить часовой пояс',
  'time-zone.label': 'Город или часовой пояс',
  'time-zone.show': 'Показать',
  'time-zone.other-zones': 'Другие часовые пояса',
  'time-zone.geneva': 'Женева',
  'time-zone.region-Africa': 'Африка',
  'time-zone.region-America': 'Северная и Южная Америка',
  'time-zone.region-Antarctica': 'Антарктика',
  'time-zone.region-Arctic': 'Арктика',
  'time-zone.region-Asia': 'Азия',
  'time-zone.region-Atlantic': 'Атлантический океан',
  'time-zone.region-Australia': 'Австралия',
  'time-zone.region-Europe': 'Европа',
  'time-zone.region-Indian': 'Индийский океан',
  'time-zone.region-Pacific': 'Тихий океан',
  'time-zone.lead':
    'На всех страницах будет указано время этого города. Ваш выбор сохраняется в этом браузере.',
}
