import type { Translation } from '../../../translation'
import type { participation as English } from '../../en/meetings/participation'

export const participation: Translation<typeof English> = {
  'participation.paragraph': 'Fuente en la circular: {group}',
  'participation.condition': 'Condición {number}',
  'participation.noConditions':
    'Sin condiciones. Añada una si solo pueden participar algunas personas de estos grupos.',
  'participation.add': 'Añadir una condición',
  'participation.quote': 'Palabras de la circular',
  'participation.condition-wishes-to-contribute': 'Desea contribuir a los trabajos',
  'participation.condition-registered-by-focal-point': 'Inscripción por el coordinador designado',
  'participation.condition-other': 'Otra',
}
