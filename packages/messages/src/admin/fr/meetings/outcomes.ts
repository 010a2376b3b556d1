import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'Ce qu’il est advenu de chaque objectif',
  'outcomes.noObjectives': 'La réunion n’a pas d’objectifs.',
  'outcomes.outcome': 'Résultat',
  'outcomes.hint': 'Vide tant qu’il n’y en a pas.',
  'outcomes.decisions': 'Décisions',
  'outcomes.decision': 'Décision {number}',
  'outcomes.noDecisions': 'Aucune décision n’est encore consignée.',
  'outcomes.add': 'Ajouter une décision',
  'outcomes.item': 'Point',
  'outcomes.result': 'Issue',
  'outcomes.text': 'Texte de la décision',
  'outcomes.textHint': 'Tel qu’il est consigné.',
  'outcomes.result-approved': 'Approuvé',
  'outcomes.result-amended': 'Approuvé avec modifications',
  'outcomes.result-deferred': 'Reporté',
  'outcomes.result-noted': 'Pris en note',
}
