import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'Что вышло по каждой цели',
  'outcomes.noObjectives': 'У совещания нет целей.',
  'outcomes.outcome': 'Итог',
  'outcomes.hint': 'Пусто, пока итога нет.',
  'outcomes.decisions': 'Решения',
  'outcomes.decision': 'Решение {number}',
  'outcomes.noDecisions': 'Решений пока не записано.',
  'outcomes.add': 'Добавить решение',
  'outcomes.item': 'Вопрос',
  'outcomes.result': 'Результат',
  'outcomes.text': 'Текст решения',
  'outcomes.textHint': 'Как в протоколе.',
  'outcomes.result-approved': 'Утверждено',
  'outcomes.result-amended': 'Утверждено с поправками',
  'outcomes.result-deferred': 'Отложено',
  'outcomes.result-noted': 'Принято к сведению',
}
