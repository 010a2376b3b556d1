import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'Перейти…',
  'palette.title': 'Перейти на страницу или выполнить действие',
  'palette.field': 'Введите, что вы ищете',
  'palette.none': 'Ничего не подходит.',
  'palette.pages': 'Страницы',
  'palette.acts': 'Действия',
  'palette.meetings': 'Собрания',
  'palette.help': 'Клавиши',
  'palette.keys-title': 'Клавиши',
  'palette.keys-everywhere': 'Везде',
  'palette.keys-openPalette': 'перейти на страницу или выполнить действие',
  'palette.keys-openHelp': 'показать эти клавиши',
  'palette.keys-atReview': 'При просмотре письма',
  'palette.keys-atProgramme': 'В программе',
  'palette.keys-close': 'Закрыть',
  'palette.keys-move': 'следующие и предыдущие сведения',
  'palette.keys-edit': 'исправить',
  'palette.keys-leave': 'выйти из редактора',
  'palette.keys-on': 'Использовать эти клавиши',
}
