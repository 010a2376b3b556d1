import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'Cette page n’existe pas',
  'error.not-found-more':
    'L’adresse comporte peut-être une erreur, ou ce qu’elle désigne n’est pas publié. Repartez des réunions ou des circulaires.',
  'error.unavailable': 'Les données ne peuvent être consultées pour le moment',
  'error.unavailable-more':
    'La partie du service qui conserve les réunions et les lettres ne répond pas. Rien n’est perdu ; veuillez réessayer dans une minute.',
  'error.failed': 'Un problème est survenu sur cette page',
  'error.failed-more':
    'L’erreur vient de nous et a été enregistrée. Veuillez réessayer dans une minute.',
  'error.withdrawn-meeting': 'Cette réunion a été retirée',
  'error.withdrawn-circular': 'Cette lettre a été retirée',
  'error.withdrawn-more': 'Elle n’est plus publiée ici depuis le {date}. Motif indiqué: {reason}',
  'error.all-meetings': 'Toutes les réunions',
  'error.all-circulars': 'Toutes les circulaires',
  'error.home': 'Page d’accueil',
}
