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
  'audit.outsider': 'Un participant, un intervenant ou un coordonnateur',
  'audit.sentence': '{actor} {act}.',
  'audit.sentenceAbout': '{actor} {act} : {object}',
}
