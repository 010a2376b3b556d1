import type { Translation } from '../../../translation'
import type { eligibility as English } from '../../en/meetings/eligibility'

export const eligibility: Translation<typeof English> = {
  'eligibility.group-member-states': 'Estados Miembros',
  'eligibility.group-sector-members': 'Miembros de Sector',
  'eligibility.group-associates': 'Asociados',
  'eligibility.group-academia': 'Instituciones Académicas',
  'eligibility.group-individuals-from-member-countries': 'personas de países miembros',
  'eligibility.group-others': 'otros participantes',
  'eligibility.capacity-member-state': 'En representación de un Estado Miembro',
  'eligibility.capacity-sector-member': 'En representación de un Miembro de Sector',
  'eligibility.capacity-associate': 'En representación de un Asociado',
  'eligibility.capacity-academia': 'En representación de una Institución Académica',
  'eligibility.capacity-individual': 'A título individual',
  'eligibility.capacity-observer': 'En calidad de observador',
  'eligibility.can-i-attend': '¿Puedo participar?',
  'eligibility.can-i-attend-past': '¿Quién podía participar?',
  'eligibility.country': 'País o área',
  'eligibility.capacity': 'Condición en que participa',
  'eligibility.choose': 'Elegir',
  'eligibility.check': 'Comprobar',
  'eligibility.answer-eligible': 'Sí.',
  'eligibility.answer-not-eligible': 'No.',
  'eligibility.answer-needs-review': 'Consulte antes.',
  'eligibility.ask': 'Escriba a la secretaría:',
  'eligibility.as-of': 'Respuesta válida para el {on}, según la lista de miembros al {asOf}.',
  'eligibility.not-understood':
    'Elija su país y la condición en que participa y, a continuación, seleccione «Comprobar».',
  'eligibility.refused': 'No se ha podido hacer la comprobación. {reason}',
  'eligibility.title': 'Quién puede participar',
  'eligibility.lead':
    'Elija una reunión, su país y la condición en que participa. La respuesta indica el párrafo de la circular que se aplica.',
  'eligibility.meeting': 'Reunión',
}
