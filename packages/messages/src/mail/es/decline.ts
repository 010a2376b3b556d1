import type { Translation } from '../../translation'
import type { decline as English } from '../en/decline'

export const decline: Translation<typeof English> = {
  'decline.not-eligible':
    'Su inscripción no cumple los requisitos de participación de la circular.',
  'decline.not-nominated': 'No hemos recibido una carta de designación a su nombre.',
  'decline.not-verified': 'No hemos podido verificar los datos de su inscripción.',
  'decline.no-places': 'No quedan plazas disponibles.',
  'decline.duplicate': 'Usted ya tiene una inscripción para esta reunión.',
}
