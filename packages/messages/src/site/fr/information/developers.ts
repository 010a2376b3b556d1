import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': 'Développeurs',
  'developers.lead':
    'Lisez des circulaires, calculez les heures des réunions et vérifiez qui peut participer, dans vos propres programmes.',
  'developers.packages': 'Paquets',
  'developers.packages-text':
    'Modules ES pour Node 20.19 ou plus récent. @u4ssc/domain et @u4ssc/client fonctionnent aussi dans les navigateurs.',
  'developers.package-domain':
    'Lit les circulaires, calcule les heures des réunions et détermine qui peut participer.',
  'developers.package-documents':
    'Lit les fichiers Word, PDF et HTML. Écrit des fichiers de calendrier.',
  'developers.package-client': 'Appelle l’API HTTP, avec des types.',
  'developers.package-cli': 'Fait tout cela en ligne de commande.',
  'developers.sample': 'Afficher une réunion en heure locale',
  'developers.sample-text':
    'Enregistrez une circulaire sous le nom circular.txt et ce programme sous le nom print-meeting.mjs. Puis lancez : node print-meeting.mjs',
  'developers.output': 'Résultat pour la Circulaire TSB 352',
  'developers.api': 'API',
  'developers.api-text':
    'Toutes les données de ce site sont disponibles en JSON sous /v1. Les erreurs suivent la RFC 9457.',
  'developers.widget': 'Une réunion sur votre propre page',
  'developers.widget-text':
    'Un script de l’API y affiche les prochains horaires d’une réunion, dans le fuseau du lecteur, au sein d’un cadre. Sans scripts, l’élément reste tel que vous l’avez écrit.',
  'developers.reference': 'Référence de l’API',
  'developers.openapi': 'Description OpenAPI',
  'developers.feed-atom': 'Tous les changements, Atom',
  'developers.feed-json': 'Tous les changements, JSON Feed',
  'developers.stream': 'Flux des versions (server-sent events)',
  'developers.calendar': 'Fichiers du programme',
  'developers.calendar-text':
    'Ajoutez .ics, .csv ou .txt à l’adresse d’un programme pour obtenir un fichier de calendrier, un tableau ou du texte brut. zone= choisit le fuseau horaire, session= les séances.',
}
