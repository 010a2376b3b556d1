import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': 'Otro lugar',
  'time-zone.label': 'Ciudad o zona horaria',
  'time-zone.show': 'Mostrar',
  'time-zone.other-zones': 'Otras zonas',
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
    'A partir de entonces, las horas se indican también según el reloj de este lugar, en todas las páginas. Su elección se guarda en este navegador.',
}
