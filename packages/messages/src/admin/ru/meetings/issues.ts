import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'В этом циркуляре не найдено ни одного собрания',
  'issues.letter-unnamed': 'У циркуляра должны быть серия, номер и дата',
  'issues.letter-published': 'Этот циркуляр уже опубликован',
  'issues.same-meeting': '«{title}» уже существует. Изменить это собрание или создать новое?',
  'issues.slug-taken': 'Адрес «{slug}» принадлежит другому собранию',
  'issues.newer-release':
    'Уже опубликована версия {latest} собрания; этот черновик основан на версии {release}',
  'issues.move-programme': 'Перенести программу на {date}?',
  'issues.move-deadlines': 'Перенести сроки вместе с собранием?',
  'issues.drift': 'Собрание расходится с циркуляром. Укажите причину.',
  'issues.file-not-approved': 'Документ «{title}» ещё не утверждён',
  'issues.speaker-unknown': 'В «{session}» указан докладчик, которого нет в списке докладчиков',
  'issues.answer-accept': 'Принять',
  'issues.answer-convenes-none': 'Этот циркуляр не созывает собраний',
  'issues.answer-change': 'Изменить существующее собрание',
  'issues.answer-create': 'Создать новое собрание',
  'issues.answer-move': 'Перенести вместе с собранием',
  'issues.answer-hide': 'Скрыть программу до её пересмотра',
  'issues.answer-one-by-one': 'Переносить заседания по одному',
  'issues.answer-keep': 'Оставить без изменений',
  'issues.uncertain-facts':
    '{count, plural, one {Проверьте # сведение о циркуляре} few {Проверьте # сведения о циркуляре} many {Проверьте # сведений о циркуляре} other {Проверьте # сведения о циркуляре}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, one {Проверьте # сведение о собрании «{title}»} few {Проверьте # сведения о собрании «{title}»} many {Проверьте # сведений о собрании «{title}»} other {Проверьте # сведения о собрании «{title}»}}',
  'issues.answer-checked': 'Проверено',
  'issues.drift-title': 'Отличия от письма',
  'issues.drift-none': 'Ни один открытый проект не отличается от письма без объяснения.',
  'issues.drift-lead': 'Что проект говорит иначе, чем его письмо, без примечания о причине.',
  'issues.drift-of':
    '{count, plural, one {# факт отличается от письма} few {# факта отличаются от письма} many {# фактов отличаются от письма} other {# факта отличаются от письма}}',
  'issues.drift-accepted': 'Отличия с примечанием',
  'issues.answer-yes': 'Да',
  'issues.answer-no': 'Нет',
}
