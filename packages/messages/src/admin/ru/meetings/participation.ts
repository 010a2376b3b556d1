import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'Источник в циркуляре: {group}',
  'participation.condition': 'Условие {number}',
  'participation.noConditions':
    'Условий нет. Добавьте условие, если участвовать могут не все из этих групп.',
  'participation.add': 'Добавить условие',
  'participation.quote': 'Слова в циркуляре',
  'participation.condition-wishes-to-contribute': 'Желает внести вклад',
  'participation.condition-registered-by-focal-point': 'Зарегистрирован назначенным координатором',
  'participation.condition-other': 'Другое',
}
