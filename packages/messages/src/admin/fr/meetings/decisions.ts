import type { Translation } from '../../../translation'
import type { decisions as English } from '../../en/meetings/decisions'

export const decisions: Translation<typeof English> = {
  'decisions.title': 'Registre des décisions',
  'decisions.none':
    'Aucune décision pour le moment. Les décisions apparaissent ici lorsqu’une réunion est publiée avec elles : consignez-les à l’écran Résultats de la réunion.',
  'decisions.qHint': 'Numéro, point de l’ordre du jour, décision ou responsable',
  'decisions.decision': 'Décision',
  'decisions.dueBy': 'Date limite : {date}',
  'decisions.itemNumber': 'Point {number}',
  'decisions.download': 'Télécharger le registre',
}
