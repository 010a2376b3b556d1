import type { Translation } from '../../../translation'
import type { eligibility as English } from '../../en/meetings/eligibility'

export const eligibility: Translation<typeof English> = {
  'eligibility.group-member-states': 'Государства-Члены',
  'eligibility.group-sector-members': 'Члены Секторов',
  'eligibility.group-associates': 'Ассоциированные члены',
  'eligibility.group-academia': 'Академические организации',
  'eligibility.group-individuals-from-member-countries': 'отдельные лица из стран-членов',
  'eligibility.group-others': 'другие',
  'eligibility.capacity-member-state': 'От Государства-Члена',
  'eligibility.capacity-sector-member': 'От Члена Сектора',
  'eligibility.capacity-associate': 'От Ассоциированного члена',
  'eligibility.capacity-academia': 'От Академической организации',
  'eligibility.capacity-individual': 'В личном качестве',
  'eligibility.capacity-observer': 'В качестве наблюдателя',
  'eligibility.can-i-attend': 'Могу ли я участвовать?',
  'eligibility.can-i-attend-past': 'Кто мог участвовать?',
  'eligibility.country': 'Страна или район',
  'eligibility.capacity': 'В каком качестве',
  'eligibility.choose': 'Выберите',
  'eligibility.check': 'Проверить',
  'eligibility.answer-eligible': 'Да.',
  'eligibility.answer-not-eligible': 'Нет.',
  'eligibility.answer-needs-review': 'Решение принимает секретариат.',
  'eligibility.ask': 'Обратиться в секретариат:',
  'eligibility.as-of': 'Решение на дату {on}, по данным о членстве на {asOf}.',
  'eligibility.not-understood': 'Выберите страну и качество из списков и проверьте снова.',
  'eligibility.refused': 'Сейчас ответить на это нельзя. {reason}',
  'eligibility.title': 'Кто может участвовать',
  'eligibility.lead':
    'Выберите собрание, страну и качество. В ответе указаны основания и пункт письма.',
  'eligibility.meeting': 'Собрание',
}
