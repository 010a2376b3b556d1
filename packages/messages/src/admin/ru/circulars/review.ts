import type { Translation } from '../../../translation'
import type { review as English } from '../../en/circulars/review'

export const review: Translation<typeof English> = {
  'review.uncertain-title': 'Сведения для проверки',
  'review.uncertain-why':
    'Эти сведения могут быть неверны. Сравните их с циркуляром. Измените неверные и подтвердите остальные.',
  'review.uncertain-show': 'Показать в циркуляре',
  'review.uncertain-showFact': 'Показать в циркуляре: {fact}',
  'review.uncertain-words': 'Слова в циркуляре',
  'review.uncertain-confirm': 'Сведения проверены',
  'review.uncertain-otherPart': 'Другая часть циркуляра',
  'review.title': 'Проверка',
  'review.none': 'Этого циркуляра нет, или он удален.',
  'review.letter': 'Циркуляр',
  'review.facts': 'Сведения',
  'review.note': 'Примечание (необязательно)',
  'review.readOnly': 'Вы можете просматривать этот циркуляр, но не изменять его.',
  'review.issues-title': 'Открытые вопросы',
  'review.issues-remarks': 'Примечания',
  'review.issues-open':
    '{count, plural, one {# открытый вопрос} few {# открытых вопроса} many {# открытых вопросов} other {# открытого вопроса}}',
  'review.issues-note': 'Причина (только для секретариата)',
  'review.issues-noteMissing': 'Введите причину или исправьте сведения.',
  'review.issues-accept': 'Принять',
  'review.issues-correct': 'Изменить эти сведения',
  'review.issues-accepted': 'Принято.',
  'review.issues-seen': 'Отметить как прочитанное',
  'review.issues-noted': 'Прочитано.',
  'review.issues-corrected': 'Решено исправлением.',
  'review.certainty-derived': 'выведено',
  'review.certainty-uncertain': 'требует уточнения',
  'review.certainty-corrected': 'исправлено',
  'review.part-head': 'заголовок',
  'review.part-subject': 'предмет',
  'review.part-body': 'текст',
  'review.part-closing': 'заключение',
  'review.part-annex': 'приложение',
  'review.corrections-title': 'Исправления',
  'review.corrections-items':
    '{count, plural, =0 {Нет} one {# элемент} few {# элемента} many {# элементов} other {# элемента}}',
  'review.corrections-set': 'Указано',
  'review.corrections-other': 'Другая часть собрания',
}
