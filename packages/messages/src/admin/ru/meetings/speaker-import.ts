import type { Translation } from '../../../translation'
import type { speakerImport as English } from '../../en/meetings/speaker-import'

export const speakerImport: Translation<typeof English> = {
  'speaker-import.title': 'Импорт выступающих',
  'speaker-import.hint':
    'Выберите файл CSV или Excel со столбцами Name, Position, Organization, Code и Biography. Выступающие сопоставляются по имени; пустая ячейка ничего не меняет.',
  'speaker-import.unread': 'В файле нет столбца Name. Проверьте файл и выберите его снова.',
  'speaker-import.new': 'Новый',
  'speaker-import.changed': 'Изменен',
  'speaker-import.same': 'Без изменений',
  'speaker-import.no-name': 'Нет имени',
  'speaker-import.repeated': 'Имя повторяется',
  'speaker-import.apply':
    '{count, plural, one {Импортировать # выступающего} few {Импортировать # выступающих} many {Импортировать # выступающих} other {Импортировать # выступающего}}',
}
