import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'Suivre par courriel',
  'subscribe.lead':
    'Un courriel en cas de changement. Chaque courriel contient un lien qui y met fin.',
  'subscribe.topic': 'Que suivre',
  'subscribe.all': 'Toutes les réunions',
  'subscribe.send': 'Suivre',
  'subscribe.sent-text':
    'Un courriel contenant un lien est envoyé, sauf si l’adresse suit déjà. Rien d’autre n’est envoyé avant votre confirmation, dans les deux jours.',
  'subscribe.confirm-title': 'Confirmez que vous suivez',
  'subscribe.confirm-text': 'Vous recevrez ensuite un courriel en cas de changement.',
  'subscribe.done': 'C’est confirmé',
  'subscribe.done-text':
    'Vous recevez un courriel en cas de changement. Chacun contient un lien qui y met fin.',
  'subscribe.meeting': 'Voir la réunion',
  'subscribe.by-email': 'par courriel',
  'subscribe.by-feed': 'par flux (Atom)',
  'subscribe.all-calendar': 'Calendrier de toutes les réunions (iCalendar)',
}
