import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Aucune entrée pour le moment. Les actions des utilisateurs apparaîtront ici.',
  'audit.at': 'Date et heure',
  'audit.action': 'Action',
  'audit.before': 'Avant',
  'audit.after': 'Après',
  'audit.nothing': 'Aucune valeur',
  'audit.from': 'Du',
  'audit.until': 'Jusqu’au (inclus)',
  'audit.actor': 'Qui',
  'audit.what': 'Ce qui s’est passé',
  'audit.details': 'Détails',
  'audit.code': 'Code',
  'audit.system': 'La plateforme',
  'audit.outsider': 'Un participant, un intervenant ou un coordonnateur désigné',
  'audit.visitor': 'Un visiteur',
  'audit.sentence': '{actor} {act}.',
  'audit.sentenceAbout': '{actor} {act} : {object}',
  'audit.years': 'Entrées par année',
  'audit.yearsHelp':
    'Le journal s’allonge à chaque action. Téléchargez une année terminée, conservez le fichier, puis supprimez ses entrées ici. La suppression est consignée.',
  'audit.year': 'Année',
  'audit.entries': 'Entrées',
  'audit.downloadYear': 'Télécharger {year}',
  'audit.deleteYear': 'Supprimer les entrées de {year}',
  'audit.deleteYearTitle': 'Supprimer les entrées de {year} ?',
  'audit.deleteYearText':
    '{count, plural, one {# entrée sera supprimée définitivement} many {# d’entrées seront supprimées définitivement} other {# entrées seront supprimées définitivement}} du journal. Le fichier téléchargé en sera alors la seule copie.',
  'audit.deleteYearConfirm': 'Supprimer',
}
