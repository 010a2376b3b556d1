import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'Source dans la circulaire : {group}',
  'participation.condition': 'Condition {number}',
  'participation.noConditions':
    'Aucune condition. Ajoutez-en une si seules certaines personnes de ces groupes peuvent participer.',
  'participation.add': 'Ajouter une condition',
  'participation.quote': 'Passage de la circulaire',
  'participation.condition-wishes-to-contribute': 'Souhaite contribuer aux travaux',
  'participation.condition-registered-by-focal-point': 'Inscription par le coordonnateur désigné',
  'participation.condition-other': 'Autre',
}
