import type { Translation } from '../../../translation'
import type { review as English } from '../../en/circulars/review'

export const review: Translation<typeof English> = {
  'review.uncertain-title': 'Informations à vérifier',
  'review.uncertain-why':
    'Ces informations peuvent être fausses. Comparez chacune avec la circulaire. Modifiez celles qui sont fausses, puis confirmez les autres.',
  'review.uncertain-show': 'Afficher dans la circulaire',
  'review.uncertain-showFact': 'Afficher {fact} dans la circulaire',
  'review.uncertain-words': 'Passage de la circulaire',
  'review.uncertain-confirm': 'J’ai vérifié ces informations',
  'review.uncertain-otherPart': 'Autre partie de la circulaire',
  'review.title': 'Vérification',
  'review.none': 'Cette circulaire n’existe pas ou a été supprimée.',
  'review.letter': 'Circulaire',
  'review.facts': 'Informations',
  'review.note': 'Note (facultatif)',
  'review.readOnly': 'Vous pouvez consulter cette circulaire, mais pas la modifier.',
  'review.issues-title': 'Points à régler',
  'review.issues-remarks': 'Remarques',
  'review.issues-open':
    '{count, plural, one {# point à régler} many {# de points à régler} other {# points à régler}}',
  'review.issues-note': 'Motif (réservé au secrétariat)',
  'review.issues-noteMissing': 'Indiquez un motif, ou corrigez l’information.',
  'review.issues-accept': 'Accepter',
  'review.issues-correct': 'Modifier cette information',
  'review.issues-accepted': 'Accepté.',
  'review.issues-seen': 'Marquer comme lu',
  'review.issues-noted': 'Lu.',
  'review.issues-corrected': 'Réglé par une correction.',
  'review.certainty-derived': 'déduit',
  'review.certainty-uncertain': 'incertain',
  'review.certainty-corrected': 'corrigé',
  'review.part-head': 'en-tête',
  'review.part-subject': 'objet',
  'review.part-body': 'corps du texte',
  'review.part-closing': 'formule finale',
  'review.part-annex': 'annexe',
  'review.corrections-title': 'Corrections',
  'review.corrections-items':
    '{count, plural, =0 {Aucun} one {# élément} many {# d’éléments} other {# éléments}}',
  'review.corrections-set': 'Défini',
  'review.corrections-other': 'Autre partie de la réunion',
}
