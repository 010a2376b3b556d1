import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'Párrafo de la carta: {group}',
  'participation.conditions': 'Condiciones',
  'participation.condition': 'Condición {number}',
  'participation.noConditions': 'Sin condiciones.',
  'participation.add': 'Añadir una condición',
  'participation.words': 'En los términos de la carta',
  'participation.condition-wishes-to-contribute': 'Desea contribuir',
  'participation.condition-registered-by-focal-point': 'Inscrito por el coordinador',
  'participation.condition-other': 'Otra',
}
