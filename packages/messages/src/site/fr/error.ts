import type { Translation } from '../../translation'
import type { error as English } from '../en/error'

export const error: Translation<typeof English> = {
  'error.not-found': 'Page introuvable',
  'error.not-found-more':
    'L’adresse est peut-être erronée ou la page a été déplacée. Lancez une recherche ou partez de l’une de ces pages.',
  'error.too-large': 'Ce formulaire est trop volumineux',
  'error.too-large-more':
    'Rien n’a été envoyé. Revenez en arrière, raccourcissez votre texte ou choisissez un fichier plus petit, puis envoyez de nouveau le formulaire.',
  'error.unavailable': 'Cette page ne peut pas être affichée pour le moment',
  'error.unavailable-more': 'Aucune donnée n’est perdue. Réessayez dans une minute.',
  'error.failed': 'Une erreur s’est produite',
  'error.failed-more': 'L’erreur a été enregistrée. Réessayez dans une minute.',
  'error.withdrawn-meeting': 'La page de cette réunion a été retirée',
  'error.withdrawn-circular': 'Cette circulaire a été retirée du site',
  'error.withdrawn-more': 'Date du retrait : {date}. Motif : {reason}',
  'error.all-meetings': 'Toutes les réunions',
  'error.all-circulars': 'Toutes les circulaires',
  'error.home': 'Aller à la page d’accueil',
}
