import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': 'Paramètres',
  'platform.lead':
    'Paramètres de ce serveur. Ils proviennent de variables d’environnement. Pour modifier un paramètre, changez sa variable et redémarrez le serveur.',
  'platform.addresses': 'Adresses',
  'platform.mail': 'Courriel',
  'platform.storage': 'Stockage',
  'platform.running': 'Surveillance',
  'platform.setting': 'Paramètre',
  'platform.value': 'Valeur',
  'platform.variable': 'Variable d’environnement',
  'platform.notSet': 'Non défini',
  'platform.site-address': 'Site public',
  'platform.api-address': 'API et tableau de bord',
  'platform.mail-from': 'Adresse de l’expéditeur',
  'platform.mail-server': 'Serveur de messagerie',
  'platform.bounces': 'Adresse de retour des courriels non remis',
  'platform.signature': 'Signature DKIM',
  'platform.database': 'Serveur PostgreSQL',
  'platform.data-folder': 'Dossier des données',
  'platform.metrics': 'Indicateurs',
  'platform.clock': 'Horloge de test',
  'platform.noMailServer': 'Non défini. Les courriels attendent dans la boîte d’envoi.',
  'platform.embedded': 'Base de données intégrée',
  'platform.languages': 'Langues',
  'platform.size': 'Taille',
  'platform.megabytes': '{count} Mo',
  'platform.retention': 'Conservation des données',
  'platform.retentionMore':
    'La page Confidentialité indique quelles données personnelles sont conservées, à quelles fins et pendant combien de temps.',
  'platform.privacyPage': 'Page Confidentialité',
  'platform.backup': 'Sauvegarde',
  'platform.backupEmbedded':
    'La plateforme ne crée pas de sauvegardes. Pour en créer une, arrêtez le serveur, copiez le dossier des données, puis redémarrez le serveur. Une copie faite pendant que le serveur fonctionne n’est pas une sauvegarde valable.',
  'platform.backupServer':
    'La plateforme ne crée pas de sauvegardes. Utilisez pg_dump ou les outils de votre serveur de base de données. La plateforme ne peut pas afficher la date de la dernière sauvegarde.',
  'platform.cases': 'Exporter des cas d’apprentissage',
  'platform.casesLead':
    'Circulaires vérifiées et publiées ici, comme exemples pour améliorer la lecture automatique.',
  'platform.casesWhat':
    'L’archive contient deux fichiers par circulaire : son texte, et les informations confirmées lors de la vérification. Les circulaires qui modifient une réunion publiée ne sont pas incluses.',
  'platform.casesAnonymized':
    'Les données personnelles sont remplacées par des données fictives de même forme : noms des contacts, des signataires, des intervenants et des personnes citées avec un titre tel que « Mme » ou « M. » ; adresses électroniques ; numéros de téléphone et de télécopie ; codes d’accès, numéros de réunion et jetons figurant dans les liens. Si ce remplacement n’est pas sûr pour une circulaire, elle est omise. Le fichier EXCLUDED.md en donne les raisons.',
  'platform.casesRead':
    'Lisez chaque fichier avant de le communiquer. Un nom sans titre peut y figurer encore, et une circulaire publiée peut être retrouvée par son numéro. Chaque exportation est inscrite dans le journal d’audit.',
  'platform.casesDownload': 'Télécharger l’archive (ZIP)',
}
