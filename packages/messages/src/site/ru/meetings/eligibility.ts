import type { Translation } from '../../../translation'
import type { eligibility as English } from '../../en/meetings/eligibility'

export const eligibility: Translation<typeof English> = {
  'eligibility.group-member-states': 'Государства-Члены',
  'eligibility.group-sector-members': 'Члены Секторов',
  'eligibility.group-associates': 'Ассоциированные члены',
  'eligibility.group-academia': 'Академические организации',
  'eligibility.group-individuals-from-member-countries': 'частные лица из стран-членов',
  'eligibility.group-others': 'другие',
  'eligibility.capacity-member-state': 'Представитель Государства-Члена',
  'eligibility.capacity-sector-member': 'Представитель Члена Сектора',
  'eligibility.capacity-associate': 'Представитель Ассоциированного члена',
  'eligibility.capacity-academia': 'Представитель Академической организации',
  'eligibility.capacity-individual': 'Частное лицо',
  'eligibility.capacity-observer': 'Наблюдатель',
  'eligibility.can-i-attend': 'Могу ли я участвовать?',
  'eligibility.can-i-attend-past': 'Кто мог участвовать?',
  'eligibility.country': 'Страна или район',
  'eligibility.capacity': 'Статус участника',
  'eligibility.choose': 'Выберите',
  'eligibility.check': 'Проверить',
  'eligibility.answer-eligible': 'Да.',
  'eligibility.answer-not-eligible': 'Нет.',
  'eligibility.answer-needs-review': 'Сначала уточните.',
  'eligibility.ask': 'Напишите в секретариат:',
  'eligibility.as-of': 'Дата, на которую проверено: {on}; данные о членстве: {asOf}',
  'eligibility.not-understood': 'Выберите страну и статус участника, затем нажмите «Проверить».',
  'eligibility.refused': 'Не удалось выполнить проверку. {reason}',
  'eligibility.title': 'Кто может участвовать',
  'eligibility.lead':
    'Выберите собрание, страну и статус участника. В ответе будет указан пункт циркуляра, на котором он основан.',
  'eligibility.meeting': 'Собрание',
}
