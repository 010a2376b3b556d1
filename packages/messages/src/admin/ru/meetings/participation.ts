import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'Пункт письма: {group}',
  'participation.conditions': 'Условия',
  'participation.condition': 'Условие {number}',
  'participation.noConditions': 'Условий нет.',
  'participation.add': 'Добавить условие',
  'participation.words': 'Словами письма',
  'participation.condition-wishes-to-contribute': 'Желает внести вклад',
  'participation.condition-registered-by-focal-point': 'Регистрирует координатор',
  'participation.condition-other': 'Другое',
}
