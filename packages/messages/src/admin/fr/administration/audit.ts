import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Aucune entrée ne correspond à ces critères.',
  'audit.at': 'Date et heure',
  'audit.actor': 'Personne',
  'audit.action': 'Action',
  'audit.subject': 'Objet',
  'audit.change': 'Modification',
  'audit.show': 'Afficher',
  'audit.before': 'Avant',
  'audit.after': 'Après',
  'audit.nothing': 'Aucune valeur',
  'audit.system': 'Système',
  'audit.actionHint': 'Par exemple publish-draft',
  'audit.subjectHint': 'Par exemple meetings/u4ssc-6',
  'audit.from': 'Du',
  'audit.until': 'Jusqu’au (inclus)',
}
