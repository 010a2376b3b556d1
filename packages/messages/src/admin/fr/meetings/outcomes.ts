import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': 'Résultats par objectif',
  'outcomes.noObjectives': 'Cette réunion n’a pas d’objectifs. Ajoutez-les sous « Informations ».',
  'outcomes.outcome': 'Résultat',
  'outcomes.hint': 'Laissez vide tant que le résultat n’est pas connu.',
  'outcomes.decision': 'Décision {number}',
  'outcomes.noDecisions': 'Aucune décision pour le moment.',
  'outcomes.add': 'Ajouter une décision',
  'outcomes.item': 'Point de l’ordre du jour',
  'outcomes.result': 'Suite donnée',
  'outcomes.text': 'Texte de la décision',
  'outcomes.textHint': 'Tel qu’il figure dans le rapport.',
  'outcomes.result-approved': 'Approuvé',
  'outcomes.result-amended': 'Approuvé avec modifications',
  'outcomes.result-deferred': 'Reporté',
  'outcomes.result-noted': 'Il en est pris note',
  'outcomes.number': 'Numéro',
  'outcomes.numberHint': 'Le numéro officiel, par exemple U4SSC-6/3.',
  'outcomes.objective': 'Objectif',
  'outcomes.noObjective': 'Aucun objectif',
  'outcomes.agendaItem': 'Numéro du point de l’ordre du jour',
  'outcomes.responsible': 'Responsable',
  'outcomes.dueOn': 'Date limite',
  'outcomes.reports': 'Compte rendu et rapport',
  'outcomes.reportsHint':
    'Fichiers du type « Rapport ». Ils figurent aussi à l’écran Documents, où vous choisissez qui y a accès.',
  'outcomes.noReports':
    'Aucun compte rendu ni rapport pour le moment. Envoyez un fichier ; vous pourrez ajouter des révisions plus tard.',
  'outcomes.addReport': 'Envoyer un compte rendu ou un rapport',
}
