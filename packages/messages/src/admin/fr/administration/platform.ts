import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': 'Paramètres',
  'platform.lead':
    'Comment cette instance est configurée. L’environnement de son démarrage en décide ; pour changer quelque chose, fixez sa variable et redémarrez.',
  'platform.addresses': 'Adresses',
  'platform.mail': 'Courrier',
  'platform.storage': 'Stockage',
  'platform.running': 'Fonctionnement',
  'platform.setting': 'Paramètre',
  'platform.value': 'Actuel',
  'platform.variable': 'Fixé par',
  'platform.notSet': 'Non fixé',
  'platform.site-address': 'Site',
  'platform.api-address': 'API et tableau de bord',
  'platform.mail-from': 'Expéditeur',
  'platform.mail-server': 'Serveur de courrier',
  'platform.bounces': 'Les retours arrivent à',
  'platform.signature': 'Courriels signés pour',
  'platform.database': 'Serveur PostgreSQL',
  'platform.data-folder': 'Dossier des données',
  'platform.metrics': 'Mesures du processus',
  'platform.clock': 'Horloge démarrée à',
  'platform.noMailServer': 'Les courriels attendent dans la boîte d’envoi.',
  'platform.embedded': 'Base de données intégrée',
  'platform.languages': 'Langues',
  'platform.size': 'Stocké',
  'platform.megabytes': '{count} Mo',
  'platform.retention': 'Durée de conservation',
  'platform.retentionMore':
    'Ce qui est conservé sur les personnes, pourquoi et combien de temps, figure sur la page publique.',
  'platform.privacyPage': 'Page de confidentialité',
  'platform.backup': 'Sauvegarde',
  'platform.backupEmbedded':
    'La plateforme ne sauvegarde rien elle-même : arrêtez-la, copiez le dossier des données, redémarrez. Une copie faite en marche n’est pas une sauvegarde.',
  'platform.backupServer':
    'La plateforme ne sauvegarde rien elle-même : utilisez pg_dump ou les outils du serveur. Elle ne voit pas quand cela a eu lieu.',
  'platform.cases': 'Exporter des cas d’apprentissage',
  'platform.casesLead':
    'Les circulaires que quelqu’un a vérifiées et publiées ici, comme exemples dont le lecteur automatique peut apprendre.',
  'platform.casesWhat':
    'L’archive contient deux fichiers par circulaire : son texte et les données confirmées lors de la vérification. Les circulaires qui modifient une réunion déjà publiée n’y figurent pas.',
  'platform.casesAnonymized':
    'Sont remplacés par des éléments fictifs de même forme : les noms de la personne à contacter, du signataire, des intervenants et des personnes nommées avec un titre tel que « Mme » ou « M. » ; les adresses électroniques ; les numéros de téléphone et de télécopie ; les codes d’accès, les numéros de réunion et les jetons dans les liens. Une circulaire pour laquelle ce n’est pas sûr est exclue, et le fichier EXCLUDED.md en indique la raison.',
  'platform.casesRead':
    'Lisez chaque fichier avant de le communiquer. Un nom isolé dans le texte peut y être resté, et une circulaire publique se retrouve par sa référence. Chaque export est consigné dans le journal d’audit.',
  'platform.casesDownload': 'Télécharger l’archive (ZIP)',
}
