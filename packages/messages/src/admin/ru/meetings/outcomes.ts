import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'Итоги по целям',
  'outcomes.noObjectives': 'У этого собрания нет целей. Добавьте их в разделе «Сведения».',
  'outcomes.outcome': 'Итог',
  'outcomes.hint': 'Оставьте пустым, пока итог неизвестен.',
  'outcomes.decision': 'Решение {number}',
  'outcomes.noDecisions': 'Решений пока нет.',
  'outcomes.add': 'Добавить решение',
  'outcomes.item': 'Пункт повестки дня',
  'outcomes.result': 'Результат',
  'outcomes.text': 'Текст решения',
  'outcomes.textHint': 'Как в отчете.',
  'outcomes.result-approved': 'Утверждено',
  'outcomes.result-amended': 'Утверждено с поправками',
  'outcomes.result-deferred': 'Отложено',
  'outcomes.result-noted': 'Принято к сведению',
  'outcomes.number': 'Номер',
  'outcomes.numberHint': 'Официальный номер, например U4SSC-6/3.',
  'outcomes.objective': 'Цель',
  'outcomes.noObjective': 'Без цели',
  'outcomes.agendaItem': 'Номер пункта повестки дня',
  'outcomes.responsible': 'Ответственный',
  'outcomes.dueOn': 'Предельный срок',
  'outcomes.reports': 'Протокол и отчет',
  'outcomes.reportsHint':
    'Файлы типа «Отчет». Они есть и на экране «Документы», где вы выбираете, кому они доступны.',
  'outcomes.noReports':
    'Протокола или отчета пока нет. Загрузите файл; редакции можно добавить позже.',
  'outcomes.addReport': 'Загрузить протокол или отчет',
}
