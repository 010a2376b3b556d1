import type { Translation } from '../../../translation'
import type { eligibility as English } from '../../en/meetings/eligibility'

export const eligibility: Translation<typeof English> = {
  'eligibility.group-member-states': 'Estados Miembros',
  'eligibility.group-sector-members': 'Miembros de Sector',
  'eligibility.group-associates': 'Asociados',
  'eligibility.group-academia': 'Instituciones Académicas',
  'eligibility.group-individuals-from-member-countries': 'particulares de países miembros',
  'eligibility.group-others': 'otros',
  'eligibility.capacity-member-state': 'Por un Estado Miembro',
  'eligibility.capacity-sector-member': 'Por un Miembro de Sector',
  'eligibility.capacity-associate': 'Por un Asociado',
  'eligibility.capacity-academia': 'Por una Institución Académica',
  'eligibility.capacity-individual': 'A título individual',
  'eligibility.capacity-observer': 'En calidad de observador',
  'eligibility.can-i-attend': '¿Puedo participar?',
  'eligibility.can-i-attend-past': '¿Quién podía participar?',
  'eligibility.country': 'País o área',
  'eligibility.capacity': 'En calidad de',
  'eligibility.choose': 'Elegir',
  'eligibility.check': 'Comprobar',
  'eligibility.answer-eligible': 'Sí.',
  'eligibility.answer-not-eligible': 'No.',
  'eligibility.answer-needs-review': 'Lo decide la secretaría.',
  'eligibility.ask': 'Consultar a la secretaría:',
  'eligibility.as-of': 'Decisión para el {on}, según los registros de miembros al {asOf}.',
  'eligibility.not-understood': 'Elija un país y una calidad de las listas y vuelva a comprobar.',
  'eligibility.refused': 'No se puede responder en este momento. {reason}',
  'eligibility.title': 'Quién puede participar',
  'eligibility.lead':
    'Elija una reunión, un país y una calidad. La respuesta da sus motivos y el párrafo de la carta.',
  'eligibility.meeting': 'Reunión',
}
