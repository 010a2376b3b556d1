import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': 'Un autre lieu',
  'time-zone.label': 'Ville ou fuseau horaire',
  'time-zone.show': 'Afficher',
  'time-zone.other-zones': 'Autres fuseaux',
  'time-zone.geneva': 'Genève',
  'time-zone.region-Africa': 'Afrique',
  'time-zone.region-America': 'Amériques',
  'time-zone.region-Antarctica': 'Antarctique',
  'time-zone.region-Arctic': 'Arctique',
  'time-zone.region-Asia': 'Asie',
  'time-zone.region-Atlantic': 'Océan Atlantique',
  'time-zone.region-Australia': 'Australie',
  'time-zone.region-Europe': 'Europe',
  'time-zone.region-Indian': 'Océan Indien',
  'time-zone.region-Pacific': 'Océan Pacifique',
  'time-zone.lead':
    'Les heures sont ensuite données aussi à l’heure de ce lieu, sur toutes les pages. Votre choix est conservé dans ce navigateur.',
}
