import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'Una reunión en todo el mundo',
  'times.lead': 'Cuándo es en muchos lugares a la vez y qué pide su horario a cada uno.',
  'times.places': 'Lugares',
  'times.place': 'Lugar',
  'times.local-time': 'Fecha y horas locales',
  'times.outside-working-hours': 'Fuera de la jornada laboral',
  'times.working': 'nada: de 08:00 a 18:00',
  'times.edge': '{hours} h temprano o tarde',
  'times.night': '{hours} h de noche',
}
