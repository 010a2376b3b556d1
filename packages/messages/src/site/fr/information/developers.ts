import type { Translation } from '../../../translation'
import type { developers as English } from '../../en/information/developers'

export const developers: Translation<typeof English> = {
  'developers.title': 'Développeurs',
  'developers.lead':
    'Lisez des circulaires, calculez les horaires des réunions et vérifiez les conditions de participation dans vos propres applications.',
  'developers.packages': 'Paquets',
  'developers.packages-text':
    'Les paquets ne sont pas encore publiés sur npm : construisez-les à partir du code source. Modules ES pour Node 20.19 ou une version ultérieure. @u4ssc/domain, @u4ssc/calendar et @u4ssc/client fonctionnent aussi dans un navigateur.',
  'developers.package-domain':
    'Calcule les horaires des réunions, détermine qui peut participer et compare les versions.',
  'developers.package-reader':
    'Lit les circulaires en six langues et indique la source de chaque donnée.',
  'developers.package-documents':
    'Lit les fichiers Word, PDF et HTML. Produit des lettres, des listes et des badges.',
  'developers.package-calendar': 'Produit des fichiers et des flux de calendrier.',
  'developers.package-client': 'Appelle l’API HTTP, avec les types.',
  'developers.package-cli': 'Offre toutes ces fonctions en ligne de commande.',
  'developers.sample': 'Afficher une réunion en heure locale',
  'developers.sample-text':
    'Enregistrez une circulaire dans circular.txt et ce programme dans print-meeting.mjs, puis exécutez : node print-meeting.mjs',
  'developers.output': 'Résultat pour la Circulaire TSB 352',
  'developers.api': 'API',
  'developers.api-text':
    'Toutes les données de ce site sont disponibles en JSON sous /v1. Les erreurs suivent le format « problem details » (RFC 9457).',
  'developers.widget': 'Afficher une réunion sur votre site',
  'developers.widget-text':
    'Ce script affiche dans un cadre les prochains horaires d’une réunion, dans le fuseau horaire du lecteur. Sans scripts, l’élément conserve votre propre contenu.',
  'developers.reference': 'Référence de l’API',
  'developers.openapi': 'Description OpenAPI',
  'developers.feed-atom': 'Toutes les modifications (Atom)',
  'developers.feed-json': 'Toutes les modifications (JSON Feed)',
  'developers.stream': 'Flux des versions publiées (server-sent events)',
  'developers.calendar': 'Fichiers du programme',
  'developers.calendar-text':
    'Ajoutez .ics, .csv ou .txt à l’adresse d’un programme pour obtenir un fichier de calendrier, un tableau ou du texte brut. zone= fixe le fuseau horaire, session= sélectionne des séances.',
  'developers.package-mcp':
    'Permet aux assistants d’IA d’interroger ce site et de citer leurs sources (Model Context Protocol).',
}
