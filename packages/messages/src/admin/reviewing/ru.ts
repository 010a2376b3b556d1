import type { reviewing as english } from './en'

export const reviewing = {
  'publish.reason': 'Причина (для всех)',
  'publish.reasonHint': 'Показывается в разделе «Обновления» и в уведомлении.',
  'publish.resolve':
    '{count, plural, one {Решите # открытый вопрос, чтобы опубликовать.} few {Решите # открытых вопроса, чтобы опубликовать.} many {Решите # открытых вопросов, чтобы опубликовать.} other {Решите # открытого вопроса, чтобы опубликовать.}}',
  'issue.no-meeting': 'В этом циркуляре не найдено ни одного собрания',
  'issue.letter-unnamed': 'У циркуляра должны быть серия, номер и дата',
  'issue.letter-published': 'Этот циркуляр уже опубликован',
  'issue.same-meeting': '«{title}» уже существует. Изменить это собрание или создать новое?',
  'issue.slug-taken': 'Адрес «{slug}» принадлежит другому собранию',
  'issue.newer-release':
    'Уже опубликована версия {latest} собрания; этот черновик основан на версии {release}',
  'issue.move-programme': 'Перенести программу на {date}?',
  'issue.move-deadlines': 'Перенести сроки вместе с собранием?',
  'issue.drift': 'Собрание расходится с циркуляром. Укажите причину.',
  'issue.file-not-approved': 'Документ «{title}» ещё не утверждён',
  'issue.speaker-unknown': 'В «{session}» указан докладчик, которого нет в списке докладчиков',
  'answer.accept': 'Принять',
  'answer.convenes-none': 'Этот циркуляр не созывает собраний',
  'answer.change': 'Изменить существующее собрание',
  'answer.create': 'Создать новое собрание',
  'answer.move': 'Перенести вместе с собранием',
  'answer.hide': 'Скрыть программу до её пересмотра',
  'answer.one-by-one': 'Переносить заседания по одному',
  'answer.keep': 'Оставить без изменений',
  'issue.uncertain-facts':
    '{count, plural, one {Проверьте # сведение о циркуляре} few {Проверьте # сведения о циркуляре} many {Проверьте # сведений о циркуляре} other {Проверьте # сведения о циркуляре}}',
  'issue.uncertain-facts-of-meeting':
    '{count, plural, one {Проверьте # сведение о собрании «{title}»} few {Проверьте # сведения о собрании «{title}»} many {Проверьте # сведений о собрании «{title}»} other {Проверьте # сведения о собрании «{title}»}}',
  'answer.checked': 'Проверено',
  'uncertain.title': 'Сведения для проверки',
  'uncertain.why':
    'Эти сведения могли быть прочитаны неверно. Сравните каждое из них с письмом. Исправьте ошибочные, затем подтвердите остальные.',
  'uncertain.show': 'Показать в письме',
  'uncertain.showFact': 'Показать в письме: {fact}',
  'uncertain.words': 'Текст письма',
  'uncertain.confirm': 'Эти сведения проверены',
  'uncertain.otherPart': 'Другая часть циркуляра',
} satisfies Record<keyof typeof english, string>
