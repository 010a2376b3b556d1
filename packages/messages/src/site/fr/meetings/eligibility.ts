import type { Translation } from '../../../translation'
import type { eligibility as English } from '../../en/meetings/eligibility'

export const eligibility: Translation<typeof English> = {
  'eligibility.group-member-states': 'États Membres',
  'eligibility.group-sector-members': 'Membres de Secteur',
  'eligibility.group-associates': 'Associés',
  'eligibility.group-academia': 'établissements universitaires',
  'eligibility.group-individuals-from-member-countries': 'particuliers de pays membres',
  'eligibility.group-others': 'autres participants',
  'eligibility.capacity-member-state': 'Au nom d’un État Membre',
  'eligibility.capacity-sector-member': 'Au nom d’un Membre de Secteur',
  'eligibility.capacity-associate': 'Au nom d’un Associé',
  'eligibility.capacity-academia': 'Au nom d’un établissement universitaire',
  'eligibility.capacity-individual': 'À titre individuel',
  'eligibility.capacity-observer': 'En qualité d’observateur',
  'eligibility.can-i-attend': 'Puis-je participer ?',
  'eligibility.can-i-attend-past': 'Qui pouvait participer ?',
  'eligibility.country': 'Pays ou zone',
  'eligibility.capacity': 'À quel titre',
  'eligibility.choose': 'Choisir',
  'eligibility.check': 'Vérifier',
  'eligibility.answer-eligible': 'Oui.',
  'eligibility.answer-not-eligible': 'Non.',
  'eligibility.answer-needs-review': 'À vérifier.',
  'eligibility.ask': 'Écrivez au secrétariat :',
  'eligibility.as-of': 'Réponse valable pour le {on}, d’après la liste des membres au {asOf}.',
  'eligibility.not-understood':
    'Choisissez votre pays et indiquez à quel titre vous participez, puis sélectionnez « Vérifier ».',
  'eligibility.refused': 'La vérification n’a pas pu être faite. {reason}',
  'eligibility.title': 'Qui peut participer',
  'eligibility.lead':
    'Choisissez une réunion et votre pays, et indiquez à quel titre vous participez. La réponse renvoie au paragraphe de la circulaire qui s’applique.',
  'eligibility.meeting': 'Réunion',
}
