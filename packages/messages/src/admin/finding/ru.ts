import type { finding as english } from './en'

export const finding = {
  'lost.title': 'Такой страницы нет',
  'lost.lead': 'Возможно, в адресе ошибка или того, что там было, больше нет.',
  'palette.open': 'Перейти…',
  'palette.title': 'Перейти на страницу или выполнить действие',
  'palette.field': 'Введите, что вы ищете',
  'palette.none': 'Ничего не подходит.',
  'palette.pages': 'Страницы',
  'palette.acts': 'Действия',
  'palette.meetings': 'Собрания',
  'palette.help': 'Клавиши',
  'keys.title': 'Клавиши',
  'keys.everywhere': 'Везде',
  'keys.openPalette': 'перейти на страницу или выполнить действие',
  'keys.openHelp': 'показать эти клавиши',
  'keys.atReview': 'При просмотре письма',
  'keys.atProgramme': 'В программе',
  'keys.close': 'Закрыть',
  'drift.title': 'Отличия от письма',
  'drift.none': 'Ни один открытый проект не отличается от письма без объяснения.',
  'drift.lead': 'Что проект говорит иначе, чем его письмо, без примечания о причине.',
  'drift.of':
    '{count, plural, one {# факт отличается от письма} few {# факта отличаются от письма} many {# фактов отличаются от письма} other {# факта отличаются от письма}}',
  'drift.accepted': 'Отличия с примечанием',
} as const satisfies Record<keyof typeof english, string>
