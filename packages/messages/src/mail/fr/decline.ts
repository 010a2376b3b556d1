import type { Translation } from '../../translation'
import type { decline as English } from '../en/decline'

export const decline: Translation<typeof English> = {
  'decline.not-eligible':
    'Votre inscription ne remplit pas les conditions de participation énoncées dans la circulaire.',
  'decline.not-nominated': 'Nous n’avons pas reçu de lettre de désignation vous concernant.',
  'decline.not-verified': 'Nous n’avons pas pu vérifier les informations de votre inscription.',
  'decline.no-places': 'Il n’y a plus de place disponible.',
  'decline.duplicate': 'Vous avez déjà une inscription à cette réunion.',
}
