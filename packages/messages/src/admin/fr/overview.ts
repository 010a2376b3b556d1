import type { Translation } from '../../translation'
import type { overview as English } from '../en/overview'

export const overview: Translation<typeof English> = {
  'overview.title': 'Vue d’ensemble',
  'overview.waiting': 'Ce qui vous attend',
  'overview.nothing': 'Rien n’attend.',
  'overview.inReview':
    '{count, plural, one {# inscription à traiter} many {# inscriptions à traiter} other {# inscriptions à traiter}}',
  'overview.failed':
    '{count, plural, one {# courriel n’a pas pu être envoyé} many {# courriels n’ont pas pu être envoyés} other {# courriels n’ont pas pu être envoyés}}',
  'overview.emails':
    '{count, plural, one {# courriel n’est pas encore parti} many {# courriels ne sont pas encore partis} other {# courriels ne sont pas encore partis}}',
  'overview.notices':
    '{count, plural, one {# avis attend une approbation} many {# avis attendent une approbation} other {# avis attendent une approbation}}',
  'overview.email-cannotSend':
    'Les courriels ne peuvent pas partir : aucun serveur de messagerie n’est configuré.',
  'overview.email-waiting':
    '{count, plural, =0 {Aucun courriel n’est en attente.} one {# courriel est en attente.} many {# courriels sont en attente.} other {# courriels sont en attente.}}',
  'overview.email-settings': 'Vérifier les paramètres de messagerie',
  'overview.email-askOwner':
    'Demandez à un propriétaire de ce tableau de bord de configurer un serveur de messagerie.',
  'overview.next': 'Prochaine réunion',
  'overview.noNext': 'Aucune réunion à venir.',
  'overview.noRegistrations': 'Personne ne s’est encore inscrit.',
  'overview.byDay': 'Par jour',
  'overview.byRegion': 'Par région du monde',
  'overview.region-002': 'Afrique',
  'overview.region-019': 'Amériques',
  'overview.region-142': 'Asie',
  'overview.region-150': 'Europe',
  'overview.region-009': 'Océanie',
  'overview.byCountry': 'Par pays ou zone',
  'overview.byCapacity': 'Par qualité',
  'overview.byMode': 'Par mode de participation',
  'overview.asTable': 'En tableau',
  'overview.people': 'Personnes',
  'overview.sent': 'Documents et intervenants',
  'overview.documents':
    '{count, plural, one {# document attend une approbation} many {# documents attendent une approbation} other {# documents attendent une approbation}}',
  'overview.materials':
    '{count, plural, one {# envoi d’intervenants à examiner} many {# envois d’intervenants à examiner} other {# envois d’intervenants à examiner}}',
}
