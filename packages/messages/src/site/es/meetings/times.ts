import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'Horarios',
  'times.lead': 'Vea a qué hora se celebra una reunión en su ciudad y en las de sus colegas.',
  'times.places': 'Ciudades',
  'times.place': 'Ciudad',
  'times.local-time': 'Hora local',
  'times.outside-working-hours': 'Fuera del horario laboral (08:00–18:00)',
  'times.working': 'Dentro del horario laboral',
  'times.edge': '{hours} h temprano o tarde',
  'times.night': '{hours} h de noche',
  'times.add-city': 'Añadir una ciudad',
  'times.add': 'Añadir',
  'times.remove': 'Quitar {place}',
  'times.unknown-city':
    'No conocemos ninguna ciudad llamada «{city}». Elija una de la lista o escriba una ciudad cercana más grande.',
}
