import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'Miembros',
  'memberships.lead':
    'Quién es qué en un día: las organizaciones de la lista, los socios y los Estados Miembros según las fuentes.',
  'memberships.none': 'Ninguna organización de la lista coincide ese día.',
  'memberships.since': 'Desde',
  'memberships.until': 'Hasta',
  'memberships.states':
    '{count, plural, one {# Estado Miembro de la UIT} many {# Estados Miembros de la UIT} other {# Estados Miembros de la UIT}}',
  'memberships.statesNote': 'Datos al {date}. Forman parte del programa y no se modifican aquí.',
  'memberships.showStates': 'Mostrarlos todos',
  'memberships.basis': 'Según',
  'memberships.partners': 'Socios de la iniciativa',
  'memberships.partnersNote':
    'Según los nombran las páginas de la iniciativa; no se modifican aquí. Una organización de la lista también puede ser socia.',
  'memberships.noPartners': 'Ninguna fuente nombra un socio ese día.',
  'memberships.role': 'Función',
  'memberships.sources': 'Fuentes',
  'memberships.role-founder': 'Fundador',
  'memberships.role-coordinator': 'Coordinador',
  'memberships.role-supporter': 'Colaborador',
  'memberships.basis-itu-announcement': 'Anuncio de la UIT',
  'memberships.basis-founding-list-and-panel': 'Fundador de 1865, o su sucesor',
  'memberships.basis-panel': 'Datos Correlates of War, versión 3',
  'memberships.basis-panel-at-state-entry': 'Los mismos datos, donde empiezan para el Estado',
  'memberships.basis-panel-disputed': 'Los mismos datos; la lista de fundadores dice otra cosa',
  'memberships.basis-unverified': 'Sin fuente para el año',
}
