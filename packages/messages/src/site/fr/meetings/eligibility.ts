import type { Translation } from '../../../translation'
import type { eligibility as English } from '../../en/meetings/eligibility'

export const eligibility: Translation<typeof English> = {
  'eligibility.group-member-states': 'États Membres',
  'eligibility.group-sector-members': 'Membres de Secteur',
  'eligibility.group-associates': 'Associés',
  'eligibility.group-academia': 'établissements universitaires',
  'eligibility.group-individuals-from-member-countries': 'particuliers des pays membres',
  'eligibility.group-others': 'autres',
  'eligibility.capacity-member-state': 'Pour un État Membre',
  'eligibility.capacity-sector-member': 'Pour un Membre de Secteur',
  'eligibility.capacity-associate': 'Pour un Associé',
  'eligibility.capacity-academia': 'Pour un établissement universitaire',
  'eligibility.capacity-individual': 'À titre individuel',
  'eligibility.capacity-observer': 'En qualité d’observateur',
  'eligibility.can-i-attend': 'Puis-je participer ?',
  'eligibility.can-i-attend-past': 'Qui pouvait participer ?',
  'eligibility.country': 'Pays ou zone',
  'eligibility.capacity': 'À quel titre',
  'eligibility.choose': 'Choisir',
  'eligibility.check': 'Vérifier',
  'eligibility.answer-eligible': 'Oui.',
  'eligibility.answer-not-eligible': 'Non.',
  'eligibility.answer-needs-review': 'Le secrétariat en décide.',
  'eligibility.ask': 'S’adresser au secrétariat :',
  'eligibility.as-of': 'Décision pour le {on}, d’après les registres des membres au {asOf}.',
  'eligibility.not-understood':
    'Choisissez un pays et une qualité dans les listes, puis vérifiez de nouveau.',
  'eligibility.refused': 'Impossible de répondre pour le moment. {reason}',
  'eligibility.title': 'Qui peut participer',
  'eligibility.lead':
    'Choisissez une réunion, un pays et une qualité. La réponse en donne les motifs et le paragraphe de la lettre.',
  'eligibility.meeting': 'Réunion',
}
