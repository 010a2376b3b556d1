import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'Horaires',
  'times.lead':
    'Voyez à quelle heure une réunion a lieu dans votre ville et dans celles de vos collègues.',
  'times.places': 'Villes',
  'times.place': 'Ville',
  'times.local-time': 'Heure locale',
  'times.outside-working-hours': 'En dehors des heures de travail (08:00–18:00)',
  'times.working': 'Pendant les heures de travail',
  'times.edge': '{hours} h tôt le matin ou tard le soir',
  'times.night': '{hours} h de nuit',
  'times.add-city': 'Ajouter une ville',
  'times.add': 'Ajouter',
  'times.remove': 'Retirer {place}',
  'times.unknown-city':
    'Nous ne connaissons pas de ville nommée « {city} ». Choisissez une ville dans la liste ou saisissez une plus grande ville proche.',
}
