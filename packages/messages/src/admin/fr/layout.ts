import type { Translation } from '../../translation'
import type { layout as English } from '../en/layout'

export const layout: Translation<typeof English> = {
  'layout.nav-meetings': 'Réunions',
  'layout.nav-overview': 'Accueil',
  'layout.nav-serviceKeys': 'Clés d’API',
  'layout.nav-webhooks': 'Webhooks',
  'layout.nav-organizations': 'Organisations',
  'layout.nav-memberships': 'Membres',
  'layout.nav-settings': 'Paramètres',
  'layout.brand-name': 'U4SSC',
  'layout.brand-office': 'Secrétariat',
  'layout.page-title': '{title} · Secrétariat de l’U4SSC',
  'layout.nav-label': 'Menu principal',
  'layout.nav-skip': 'Aller au contenu principal',
  'layout.nav-circulars': 'Circulaires',
  'layout.nav-language': 'Langue',
  'layout.more-open': 'Plus',
  'layout.more-of': 'Plus : {name}',
  'layout.more-actions': 'Actions',
  'layout.nav-messages': 'Boîte d’envoi',
  'layout.nav-people': 'Utilisateurs',
  'layout.nav-audit': 'Journal d’audit',
  'layout.nav-account': 'Compte',
  'layout.nav-subscribers': 'Abonnés',
  'layout.list-noMatch':
    'Aucun élément de cette liste ne correspond à ces critères. Modifiez ou effacez les filtres.',
  'layout.nav-peopleAndOrganizations': 'Personnes et organisations',
  'layout.nav-administration': 'Administration',
  'layout.nav-menu': 'Menu',
  'layout.nav-yourAccount': 'Votre compte',
  'layout.nav-tasks': '{count, plural, one {tâche} many {de tâches} other {tâches}}',
}
