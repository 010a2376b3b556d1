import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'Rejoindre',
  'join.recorded':
    'Votre entrée est enregistrée comme présence, comme vous l’avez accepté. Vous pouvez le modifier sur votre page.',
  'join.not-recorded': 'Votre présence n’est pas enregistrée.',
}
