import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'Изменение собрания',
  'editor.none': 'Этого черновика нет, или он удален.',
  'editor.parts': 'Разделы собрания',
  'editor.facts': 'Сведения',
  'editor.savedAt': 'Сохранено: {moment}',
  'editor.merged': 'Коллега сохранил изменения в том же черновике. Они добавлены здесь: {fields}.',
  'editor.conflicts':
    '{count, plural, one {Вы и коллега изменили один и тот же элемент (#). Ваше значение сохраняется, пока вы не решите.} few {Вы и коллега изменили # одинаковых элемента. Ваши значения сохраняются, пока вы не решите.} many {Вы и коллега изменили # одинаковых элементов. Ваши значения сохраняются, пока вы не решите.} other {Вы и коллега изменили # одинакового элемента. Ваши значения сохраняются, пока вы не решите.}}',
  'editor.theirVersion': 'Изменения, если использовать версию коллеги:',
  'editor.keepMine': 'Оставить мою версию',
  'editor.takeTheirs': 'Использовать версию коллеги',
  'editor.tester-title': 'Проверка права на участие',
  'editor.tester-lead':
    'Проверьте, может ли человек участвовать по этим условиям. Ничего не сохраняется и не отправляется.',
  'editor.tester-date': 'Дата',
  'editor.saving-unchanged': 'Все изменения сохранены',
  'editor.saving-typed': 'Есть несохраненные изменения',
  'editor.saving-saving': 'Сохранение…',
  'editor.saving-saved': 'Сохранено',
  'editor.saving-refused': 'Не сохранено',
  'editor.saving-incomplete': 'Не сохранено: {fields}. Исправьте отмеченные поля.',
  'editor.conflict-explanation':
    'Коллега сохранил изменения в этом циркуляре. Загрузите его версию. Введенное вами сохранено, и вы сможете сохранить его после этого.',
  'editor.conflict-reload': 'Загрузить версию коллеги',
  'editor.unsaved-title': 'Отказаться от несохраненных изменений?',
  'editor.unsaved-content':
    'У вас есть несохраненные изменения. Если вы уйдете с этой страницы, они будут потеряны.',
  'editor.unsaved-discard': 'Отказаться от изменений',
  'editor.unsaved-stay': 'Остаться на этой странице',
}
