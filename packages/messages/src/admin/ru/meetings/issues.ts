import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'В этом циркуляре собрание не найдено',
  'issues.letter-unnamed': 'Введите серию, номер и дату циркуляра',
  'issues.letter-published': 'Этот циркуляр уже опубликован',
  'issues.same-meeting': 'Собрание «{title}» уже есть. Изменить его или создать новое?',
  'issues.slug-taken': 'Адрес «{slug}» принадлежит другому собранию',
  'issues.newer-release':
    'Опубликована версия {latest} собрания, но этот черновик основан на версии {release}',
  'issues.move-programme': 'Перенести программу? Новая дата: {date}',
  'issues.sessions-outside': 'Заседания вне дней собрания',
  'issues.sessions-outside-why': 'Дни собрания: {days}. Эти заседания назначены на другие дни:',
  'issues.sessions-outside-move': 'Перенести эти заседания на дни собрания',
  'issues.sessions-outside-keep': 'Намеренно оставить эти заседания в их дни',
  'issues.sessions-outside-keepWhat': 'Например, параллельное мероприятие накануне.',
  'issues.move-deadlines': 'Перенести предельные сроки вместе с собранием?',
  'issues.drift': 'Собрание расходится с циркуляром. Укажите причину.',
  'issues.file-not-approved':
    '«{title}» еще не утвержден. Утвердите его в разделе «Документы». Файл, который загрузили вы, должен утвердить другой редактор или владелец, если он есть.',
  'issues.speaker-unknown':
    'На заседании «{session}» есть выступающий, которого нет в списке выступающих',
  'issues.answer-accept': 'Принять',
  'issues.answer-convenes-none': 'Этот циркуляр не созывает собраний',
  'issues.answer-change': 'Изменить существующее собрание',
  'issues.answer-create': 'Создать новое собрание',
  'issues.answer-move': 'Перенести вместе с собранием',
  'issues.answer-hide': 'Скрыть программу до пересмотра',
  'issues.answer-one-by-one': 'Перенести заседания по одному',
  'issues.answer-keep': 'Оставить без изменений',
  'issues.uncertain-facts':
    '{count, plural, one {Проверьте сведения в циркуляре (#)} few {Проверьте сведения в циркуляре (#)} many {Проверьте сведения в циркуляре (#)} other {Проверьте сведения в циркуляре (#)}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, one {Проверьте сведения о собрании «{title}» (#)} few {Проверьте сведения о собрании «{title}» (#)} many {Проверьте сведения о собрании «{title}» (#)} other {Проверьте сведения о собрании «{title}» (#)}}',
  'issues.answer-checked': 'Проверено',
  'issues.drift-title': 'Расхождения с циркуляром',
  'issues.drift-none':
    'Необъясненных расхождений нет. Если черновик расходится с циркуляром без указания причины, он появится здесь.',
  'issues.drift-lead': 'Черновики, которые расходятся с циркуляром без указания причины.',
  'issues.drift-of':
    '{count, plural, one {# расхождение с циркуляром} few {# расхождения с циркуляром} many {# расхождений с циркуляром} other {# расхождения с циркуляром}}',
  'issues.drift-accepted': 'Объясненные расхождения',
  'issues.answer-yes': 'Да',
  'issues.answer-no': 'Нет',
}
