import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'Accueil',
  'overview.waiting': 'À faire',
  'overview.nothing': 'Rien à faire. Les nouvelles tâches apparaîtront ici.',
  'overview.inReview':
    '{count, plural, one {# inscription à examiner} many {# d’inscriptions à examiner} other {# inscriptions à examiner}}',
  'overview.failed':
    '{count, plural, one {# courriel n’a pas pu être envoyé} many {# de courriels n’ont pas pu être envoyés} other {# courriels n’ont pas pu être envoyés}}',
  'overview.notices':
    '{count, plural, one {# avis à approuver} many {# d’avis à approuver} other {# avis à approuver}}',
  'overview.email-cannotSend':
    'Les courriels ne sont pas envoyés, car aucun serveur de messagerie n’est configuré.',
  'overview.email-waiting':
    '{count, plural, =0 {Aucun courriel en attente.} one {# courriel en attente.} many {# de courriels en attente.} other {# courriels en attente.}}',
  'overview.email-settings': 'Vérifier les paramètres de messagerie',
  'overview.email-askOwner':
    'Demandez à un propriétaire de ce tableau de bord de configurer un serveur de messagerie.',
  'overview.noRegistrations':
    'Aucune inscription pour le moment. Les chiffres apparaîtront ici avec les premières inscriptions.',
  'overview.byRegion': 'Par région',
  'overview.region-002': 'Afrique',
  'overview.region-019': 'Amériques',
  'overview.region-142': 'Asie',
  'overview.region-150': 'Europe',
  'overview.region-009': 'Océanie',
  'overview.byCountry': 'Par pays ou zone',
  'overview.byCapacity': 'Par titre de participation',
  'overview.byMode': 'Par mode de participation',
  'overview.asTable': 'Afficher sous forme de tableau',
  'overview.people': 'Personnes',
  'overview.documents':
    '{count, plural, one {# document à approuver} many {# de documents à approuver} other {# documents à approuver}}',
  'overview.submissions':
    '{count, plural, one {# envoi d’intervenant à vérifier} many {# d’envois d’intervenants à vérifier} other {# envois d’intervenants à vérifier}}',
  'overview.visaRequests':
    '{count, plural, one {# demande de lettre d’appui à la demande de visa à examiner} many {# de demandes de lettre d’appui à la demande de visa à examiner} other {# demandes de lettre d’appui à la demande de visa à examiner}}',
  'overview.oldest': 'La plus ancienne : {moment}',
  'overview.draft': 'Brouillon : {name}',
  'overview.due': 'À venir',
  'overview.due-none': 'Aucune date à venir. Les dates limites et les rappels apparaîtront ici.',
  'overview.due-zone': 'Heures : {zone}',
  'overview.due-meeting-starts': 'Début de la réunion',
  'overview.due-registration-opens': 'Ouverture des inscriptions',
  'overview.due-registration-closes': 'Clôture des inscriptions',
  'overview.due-reminder': 'Rappel aux participants',
  'overview.due-joining': 'Les participants voient les informations de connexion',
  'overview.due-notice': 'Avis programmé',
  'overview.activity': 'Activité récente',
  'overview.weeks': 'Inscriptions par semaine',
  'overview.week': 'Semaine du',
}
