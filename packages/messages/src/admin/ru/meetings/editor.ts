import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'Изменение совещания',
  'editor.none': 'По этому адресу проекта нет.',
  'editor.parts': 'Части совещания',
  'editor.facts': 'Сведения',
  'editor.schedule': 'Расписание',
  'editor.programme': 'Программа',
  'editor.speakers': 'Докладчики',
  'editor.documents': 'Документы',
  'editor.participation': 'Участие',
  'editor.joining': 'Подключение',
  'editor.outcomes': 'Итоги',
  'editor.savedAt': 'Сохранено {moment}',
  'editor.taken': 'Тем временем сохранил кто-то другой. Принято: {fields}.',
  'editor.conflicts':
    '{count, plural, one {Вы оба изменили одно и то же. Ваш вариант остаётся, пока вы не решите.} few {Вы оба изменили # одинаковых места. Ваши варианты остаются, пока вы не решите.} many {Вы оба изменили # одинаковых мест. Ваши варианты остаются, пока вы не решите.} other {Вы оба изменили # одинакового места. Ваши варианты остаются, пока вы не решите.}}',
  'editor.theirVersion': 'Что изменится, если взять чужой вариант:',
  'editor.keepMine': 'Оставить мой',
  'editor.takeTheirs': 'Взять чужой',
  'editor.bench-title': 'Проверить',
  'editor.bench-lead': 'Может ли кто-то прийти по нынешним правилам? Ничего не отправляется.',
  'editor.bench-on': 'На дату',
  'editor.saving-unchanged': 'Все изменения сохранены',
  'editor.saving-typed': 'Ещё не сохранено',
  'editor.saving-saving': 'Сохранение…',
  'editor.saving-saved': 'Сохранено',
  'editor.saving-refused': 'Не сохранено',
  'editor.saving-incomplete': 'Не сохранено: {fields}. Исправьте отмеченные поля.',
  'editor.conflict-explanation':
    'Тем временем письмо сохранил кто-то другой. Загрузите эту версию: введённое вами останется здесь, и вы сможете сохранить его поверх.',
  'editor.conflict-reload': 'Загрузить эту версию',
  'editor.unsaved-title': 'Уйти без сохранения?',
  'editor.unsaved-content': 'Введённое не сохранено и будет потеряно.',
  'editor.unsaved-discard': 'Уйти',
  'editor.unsaved-stay': 'Остаться',
}
