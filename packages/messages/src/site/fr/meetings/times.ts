import type { Translation } from '../../../translation'
import type { times as English } from '../../en/meetings/times'

export const times: Translation<typeof English> = {
  'times.title': 'Une réunion autour du monde',
  'times.lead': 'Quand elle a lieu en plusieurs endroits, et ce que ses heures demandent à chacun.',
  'times.places': 'Lieux',
  'times.place': 'Lieu',
  'times.local-time': 'Date et heures sur place',
  'times.outside-working-hours': 'Hors de la journée de travail',
  'times.working': 'rien : de 08:00 à 18:00',
  'times.edge': '{hours} h tôt ou tard',
  'times.night': '{hours} h de nuit',
}
