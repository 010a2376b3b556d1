import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'Miembros',
  'memberships.lead':
    'Miembros en una fecha: organizaciones, entidades colaboradoras de la iniciativa y Estados Miembros de la UIT.',
  'memberships.none': 'Ninguna organización es miembro en esta fecha.',
  'memberships.since': 'Desde',
  'memberships.until': 'Hasta',
  'memberships.states':
    '{count, plural, one {# Estado Miembro de la UIT} many {# de Estados Miembros de la UIT} other {# Estados Miembros de la UIT}}',
  'memberships.statesNote':
    'Datos al {date}. Forman parte del software y no se pueden modificar aquí.',
  'memberships.showStates': 'Mostrar todos los Estados Miembros',
  'memberships.basis': 'Fuente',
  'memberships.partners': 'Entidades colaboradoras de la iniciativa',
  'memberships.partnersNote':
    'Según el sitio web de la iniciativa. No se puede modificar aquí. Una organización también puede ser entidad colaboradora.',
  'memberships.noPartners': 'Ninguna fuente menciona entidades colaboradoras en esta fecha.',
  'memberships.role': 'Función',
  'memberships.sources': 'Fuentes',
  'memberships.role-founder': 'Entidad fundadora',
  'memberships.role-coordinator': 'Entidad coordinadora',
  'memberships.role-supporter': 'Entidad de apoyo',
  'memberships.basis-itu-announcement': 'Anuncio de la UIT',
  'memberships.basis-founding-list-and-panel': 'Miembro fundador de 1865 o su sucesor',
  'memberships.basis-panel': 'Datos de Correlates of War, versión 3',
  'memberships.basis-panel-at-state-entry':
    'Datos de Correlates of War, desde el primer año del Estado',
  'memberships.basis-panel-disputed':
    'Datos de Correlates of War; la lista de miembros fundadores difiere',
  'memberships.basis-unverified': 'Sin fuente para el año',
}
