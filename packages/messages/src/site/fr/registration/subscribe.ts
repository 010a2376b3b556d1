import type { Translation } from '../../../translation'
import type { subscribe as English } from '../../en/registration/subscribe'

export const subscribe: Translation<typeof English> = {
  'subscribe.title': 'S’abonner par courriel',
  'subscribe.lead':
    'Recevez un courriel à chaque modification. Vous pouvez vous désabonner à tout moment.',
  'subscribe.topic': 'Réunion',
  'subscribe.all': 'Toutes les réunions',
  'subscribe.send': 'S’abonner',
  'subscribe.sent-text':
    'Si cette adresse n’est pas encore abonnée, nous lui avons envoyé un lien. Ouvrez-le dans les deux jours pour confirmer votre abonnement.',
  'subscribe.confirm-title': 'Confirmez votre abonnement',
  'subscribe.confirm-text':
    'Après votre confirmation, nous vous enverrons un courriel à chaque modification.',
  'subscribe.done': 'Votre abonnement est confirmé',
  'subscribe.done-text':
    'Nous vous enverrons un courriel à chaque modification. Vous pouvez vous désabonner à tout moment.',
  'subscribe.meeting': 'Aller à la page de la réunion',
  'subscribe.by-feed': 'Flux Atom',
  'subscribe.all-calendar': 'Calendrier de toutes les réunions (.ics)',
  'subscribe.in-calendar': 'S’abonner dans votre calendrier',
  'subscribe.deadlines': 'Ajouter les dates limites au calendrier',
  'subscribe.archive': 'Télécharger une copie hors ligne (.zip)',
}
