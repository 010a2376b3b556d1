import type { Translation } from '../../translation'
import type { timeZone as English } from '../en/time-zone'

export const timeZone: Translation<typeof English> = {
  'time-zone.change': 'Changer de fuseau horaire',
  'time-zone.label': 'Ville ou fuseau horaire',
  'time-zone.show': 'Afficher',
  'time-zone.other-zones': 'Autres fuseaux horaires',
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
    'Toutes les pages indiqueront l’heure locale de cette ville. Votre choix est enregistré dans ce navigateur.',
}
