import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': 'Cambiar la zona horaria',
  'time-zone.label': 'Ciudad o zona horaria',
  'time-zone.show': 'Mostrar',
  'time-zone.other-zones': 'Otras zonas horarias',
  'time-zone.geneva': 'Ginebra',
  'time-zone.region-Africa': 'África',
  'time-zone.region-America': 'Américas',
  'time-zone.region-Antarctica': 'Antártida',
  'time-zone.region-Arctic': 'Ártico',
  'time-zone.region-Asia': 'Asia',
  'time-zone.region-Atlantic': 'Océano Atlántico',
  'time-zone.region-Australia': 'Australia',
  'time-zone.region-Europe': 'Europa',
  'time-zone.region-Indian': 'Océano Índico',
  'time-zone.region-Pacific': 'Océano Pacífico',
  'time-zone.lead':
    'Todas las páginas mostrarán la hora de esta ciudad. Su elección se guarda en este navegador.',
}
