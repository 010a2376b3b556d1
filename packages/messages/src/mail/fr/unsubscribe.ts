import type { Translation } from '../../translation'
import type { unsubscribe as English } from '../en/unsubscribe'

export const unsubscribe: Translation<typeof English> = {
  'unsubscribe.reason':
    'Vous recevez ce courriel parce que vous avez demandé à recevoir les mises à jour.',
  'unsubscribe.question': 'Se désabonner des mises à jour par courriel ?',
  'unsubscribe.action': 'Se désabonner',
  'unsubscribe.done': 'Votre désabonnement est enregistré. Vous ne recevrez plus ces mises à jour.',
}
