import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'Membres',
  'memberships.lead':
    'Qui est quoi un jour donné : les organisations de la liste, les partenaires et les États Membres tels que les sources les connaissent.',
  'memberships.none': 'Aucune organisation de la liste ne correspond ce jour-là.',
  'memberships.since': 'Depuis',
  'memberships.until': 'Jusqu’au',
  'memberships.states':
    '{count, plural, one {# État Membre de l’UIT} many {# États Membres de l’UIT} other {# États Membres de l’UIT}}',
  'memberships.statesNote':
    'Données au {date}. Elles font partie du programme et ne se modifient pas ici.',
  'memberships.showStates': 'Les afficher tous',
  'memberships.basis': 'D’après',
  'memberships.partners': 'Partenaires de l’initiative',
  'memberships.partnersNote':
    'Tels que les pages de l’initiative les nomment ; ils ne se modifient pas ici. Une organisation de la liste peut aussi être partenaire.',
  'memberships.noPartners': 'Aucune source ne nomme de partenaire ce jour-là.',
  'memberships.role': 'Rôle',
  'memberships.sources': 'Sources',
  'memberships.role-founder': 'Fondateur',
  'memberships.role-coordinator': 'Coordonnateur',
  'memberships.role-supporter': 'Soutien',
  'memberships.basis-itu-announcement': 'Annonce de l’UIT',
  'memberships.basis-founding-list-and-panel': 'Fondateur de 1865, ou son successeur',
  'memberships.basis-panel': 'Données Correlates of War, version 3',
  'memberships.basis-panel-at-state-entry': 'Mêmes données, là où elles commencent pour l’État',
  'memberships.basis-panel-disputed': 'Mêmes données ; la liste des fondateurs dit autre chose',
  'memberships.basis-unverified': 'Pas de source pour l’année',
}
