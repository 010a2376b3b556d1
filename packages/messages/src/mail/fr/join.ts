import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'Rejoindre la réunion',
  'join.recorded':
    'Lorsque vous rejoignez la réunion, votre présence est enregistrée, comme vous l’avez accepté. Vous pouvez modifier ce choix sur la page de votre inscription.',
  'join.not-recorded': 'Votre présence n’est pas enregistrée.',
}
