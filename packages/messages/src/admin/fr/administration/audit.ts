import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Aucun résultat. Choisissez d’autres filtres.',
  'audit.at': 'Date',
  'audit.actor': 'Qui',
  'audit.action': 'Action',
  'audit.subject': 'Objet',
  'audit.change': 'Avant et après',
  'audit.show': 'Afficher',
  'audit.before': 'Avant',
  'audit.after': 'Après',
  'audit.nothing': 'Rien',
  'audit.program': 'Le programme lui-même',
  'audit.actionHint': 'Par exemple publish-draft',
  'audit.subjectHint': 'Par exemple meetings/u4ssc-6',
  'audit.from': 'Du',
  'audit.until': 'Au, jour compris',
}
