import type { Translation } from '../../../translation'
import type { workspace as English } from '../../en/meetings/workspace'

export const workspace: Translation<typeof English> = {
  'workspace.overview': 'Vue d’ensemble',
  'workspace.details': 'Détails',
  'workspace.registration': 'Inscription',
  'workspace.participants': 'Participants',
  'workspace.form': 'Formulaire et paramètres',
  'workspace.waitingList': 'Liste d’attente',
  'workspace.emails': 'Courriels',
  'workspace.version': 'Publiée, version {number, number}',
  'workspace.newMeeting': 'Pas encore publiée',
  'workspace.status': 'État',
  'workspace.steps': 'Prochaines étapes',
  'workspace.stepsDone': '{done, number} sur {all, number} terminées',
  'workspace.done': 'Terminé',
  'workspace.step-programme': 'Ajouter le programme',
  'workspace.step-speakers': 'Ajouter les intervenants',
  'workspace.step-form': 'Configurer l’inscription',
  'workspace.step-joining': 'Ajouter les informations de connexion',
  'workspace.step-outcomes': 'Ajouter les résultats et les décisions',
  'workspace.step-record': 'Clôturer le dossier',
  'workspace.someOf': '{some, number} sur {all, number}',
  'workspace.speakersAccepted': 'Intervenants confirmés',
  'workspace.publicPage': 'Page publique',
  'workspace.figures': 'Inscriptions par pays, titre de participation et mode de participation',
  'workspace.drafted': 'Dans le brouillon, non publié',
}
