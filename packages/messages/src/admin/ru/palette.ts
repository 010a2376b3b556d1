import type { Translation } from '../../translation'
import type { palette as English } from '../en/palette'

export const palette: Translation<typeof English> = {
  'palette.open': 'Поиск',
  'palette.title': 'Поиск',
  'palette.field': 'Поиск людей, собраний, циркуляров, организаций и страниц',
  'palette.none': 'Ничего не найдено. Попробуйте другое слово.',
  'palette.pages': 'Страницы',
  'palette.actions': 'Действия',
  'palette.meetings': 'Собрания',
  'palette.help': 'Сочетания клавиш',
  'palette.keys-title': 'Сочетания клавиш',
  'palette.keys-everywhere': 'На всех страницах',
  'palette.keys-openPalette': 'поиск по всему',
  'palette.keys-openHelp': 'показать сочетания клавиш',
  'palette.keys-atReview': 'При проверке',
  'palette.keys-atProgramme': 'В программе',
  'palette.keys-close': 'Закрыть',
  'palette.keys-move': 'следующие или предыдущие сведения',
  'palette.keys-edit': 'изменить сведения',
  'palette.keys-leave': 'закрыть редактор',
  'palette.keys-on': 'Использовать однобуквенные сочетания',
  'palette.circulars': 'Циркуляры',
  'palette.people': 'Люди',
  'palette.organizations': 'Организации',
}
