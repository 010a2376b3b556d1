import type { platform as english } from './en'

export const platform = {
  'nav.settings': 'Paramètres',
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
} as const satisfies Record<keyof typeof english, string>
