import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'Paragraphe de la lettre : {group}',
  'participation.conditions': 'Conditions',
  'participation.condition': 'Condition {number}',
  'participation.noConditions': 'Aucune condition.',
  'participation.add': 'Ajouter une condition',
  'participation.words': 'Dans les termes de la lettre',
  'participation.condition-wishes-to-contribute': 'Souhaite contribuer',
  'participation.condition-registered-by-focal-point': 'Inscrit par le coordonnateur',
  'participation.condition-other': 'Autre',
}
