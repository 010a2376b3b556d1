import type { Translation } from '../../../translation'
import type { programmeImport as English } from '../../en/meetings/programme-import'

export const programmeImport: Translation<typeof English> = {
  'programme-import.open': 'Импорт или шаблон',
  'programme-import.title': 'Импорт заседаний',
  'programme-import.hint':
    'Выберите файл CSV или Excel со столбцами Title, Date, Start и End и, при желании, Room, Type и Abstract, либо файл iCalendar (.ics). Даты пишите в виде 2021-12-07, время – в часовом поясе собрания. Заседания, которых нет в файле, сохраняются.',
  'programme-import.unread':
    'В файле нет столбца Title, или это не календарь. Проверьте файл и выберите его снова.',
  'programme-import.time': 'Дата и время',
  'programme-import.new': 'Новое',
  'programme-import.changed': 'Изменено',
  'programme-import.same': 'Без изменений',
  'programme-import.no-title': 'Нет названия',
  'programme-import.no-date': 'Дата не распознана',
  'programme-import.no-start': 'Время начала не распознано',
  'programme-import.no-end': 'Время окончания не распознано',
  'programme-import.ends-before-start': 'Заканчивается раньше начала или в другой день',
  'programme-import.apply':
    '{count, plural, one {Импортировать # заседание} few {Импортировать # заседания} many {Импортировать # заседаний} other {Импортировать # заседания}}',
  'programme-import.template': 'Использовать шаблон',
  'programme-import.templateHint':
    'Копирует заседания другого собрания на дни этого, без выступающих и документов.',
  'programme-import.from': 'Копировать из',
  'programme-import.copy': 'Копировать заседания',
  'programme-import.starts':
    '{count, plural, one {# заседание: {day}} few {# заседания, первый день: {day}} many {# заседаний, первый день: {day}} other {# заседания, первый день: {day}}}',
  'programme-import.copied':
    '{count, plural, one {Скопировано # заседание.} few {Скопировано # заседания.} many {Скопировано # заседаний.} other {Скопировано # заседания.}}',
  'programme-import.empty': 'У этого собрания еще нет программы. Выберите другое.',
  'programme-import.choose': 'Выберите собрание',
}
