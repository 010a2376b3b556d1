import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'Modification d’une réunion',
  'editor.none': 'Il n’y a aucun projet à cette adresse.',
  'editor.parts': 'Parties de la réunion',
  'editor.facts': 'Données',
  'editor.schedule': 'Calendrier',
  'editor.programme': 'Programme',
  'editor.speakers': 'Intervenants',
  'editor.documents': 'Documents',
  'editor.participation': 'Participation',
  'editor.joining': 'Connexion',
  'editor.outcomes': 'Résultats',
  'editor.savedAt': 'Enregistré le {moment}',
  'editor.taken': 'Quelqu’un d’autre a enregistré entre-temps. Repris : {fields}.',
  'editor.conflicts':
    '{count, plural, one {Vous avez tous deux modifié la même chose. La vôtre est gardée jusqu’à votre décision.} many {Vous avez tous deux modifié # mêmes choses. Les vôtres sont gardées jusqu’à votre décision.} other {Vous avez tous deux modifié # mêmes choses. Les vôtres sont gardées jusqu’à votre décision.}}',
  'editor.theirVersion': 'Ce que changerait la reprise de l’autre version :',
  'editor.keepMine': 'Garder la mienne',
  'editor.takeTheirs': 'Prendre l’autre',
  'editor.bench-title': 'Essayer',
  'editor.bench-lead': 'Quelqu’un peut-il venir, selon les règles actuelles ? Rien n’est envoyé.',
  'editor.bench-on': 'À la date du',
  'editor.saving-unchanged': 'Toutes les modifications sont enregistrées',
  'editor.saving-typed': 'Pas encore enregistré',
  'editor.saving-saving': 'Enregistrement…',
  'editor.saving-saved': 'Enregistré',
  'editor.saving-refused': 'Non enregistré',
  'editor.saving-incomplete': 'Non enregistré : {fields}. Corrigez les champs signalés.',
  'editor.conflict-explanation':
    'Une autre personne a enregistré cette lettre entre-temps. Chargez sa version : votre saisie reste ici et vous pourrez l’enregistrer par-dessus.',
  'editor.conflict-reload': 'Charger sa version',
  'editor.unsaved-title': 'Quitter sans enregistrer ?',
  'editor.unsaved-content': 'Votre saisie n’est pas enregistrée et sera perdue.',
  'editor.unsaved-discard': 'Quitter',
  'editor.unsaved-stay': 'Rester ici',
}
