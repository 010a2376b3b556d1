import type { Translation } from '../../../translation'
import type { memberships as English } from '../../en/administration/memberships'

export const memberships: Translation<typeof English> = {
  'memberships.title': 'Membres',
  'memberships.lead':
    'Membres à une date donnée : organisations, partenaires de l’initiative et États Membres de l’UIT.',
  'memberships.none': 'Aucune organisation n’a la qualité de membre à cette date.',
  'memberships.since': 'Depuis',
  'memberships.until': 'Jusqu’au',
  'memberships.states':
    '{count, plural, one {# État Membre de l’UIT} many {# d’États Membres de l’UIT} other {# États Membres de l’UIT}}',
  'memberships.statesNote':
    'Données au {date}. Elles font partie du logiciel et ne peuvent pas être modifiées ici.',
  'memberships.showStates': 'Afficher tous les États Membres',
  'memberships.basis': 'Source',
  'memberships.partners': 'Partenaires de l’initiative',
  'memberships.partnersNote':
    'D’après le site de l’initiative. Cette liste ne peut pas être modifiée ici. Une organisation peut aussi être partenaire.',
  'memberships.noPartners': 'Aucune source ne cite de partenaire à cette date.',
  'memberships.role': 'Rôle',
  'memberships.sources': 'Sources',
  'memberships.role-founder': 'Entité fondatrice',
  'memberships.role-coordinator': 'Entité coordonnatrice',
  'memberships.role-supporter': 'Entité d’appui',
  'memberships.basis-itu-announcement': 'Annonce de l’UIT',
  'memberships.basis-founding-list-and-panel': 'Membre fondateur de 1865, ou son successeur',
  'memberships.basis-panel': 'Données Correlates of War, version 3',
  'memberships.basis-panel-at-state-entry':
    'Données Correlates of War, à partir de la première année de l’État',
  'memberships.basis-panel-disputed':
    'Données Correlates of War ; la liste des membres fondateurs diffère',
  'memberships.basis-unverified': 'Aucune source pour l’année',
}
