import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Résultats et dossier',
  'proceedings.tab': 'Dossier',
  'proceedings.lead':
    'Le dossier de la réunion est sa dernière version publiée. Clôturez-le lorsque la réunion est terminée et que ses résultats sont complets. Cette version peut alors être citée, et plus rien ne peut changer.',
  'proceedings.ended': 'La réunion est terminée.',
  'proceedings.notEnded': 'La réunion n’est pas terminée. État : {phase}.',
  'proceedings.withdrawn': 'La réunion est retirée. Rétablissez-la d’abord.',
  'proceedings.noChanges': 'Il n’y a aucun brouillon.',
  'proceedings.changes': 'Publiez ou supprimez d’abord ces brouillons :',
  'proceedings.outcomes': 'Objectifs avec un résultat : {outcomes} sur {objectives}',
  'proceedings.decisions': 'Décisions : {count}',
  'proceedings.documents': 'Documents publics : {count}',
  'proceedings.keptBack':
    'Documents à accès restreint, qui ne font pas partie du dossier : {count}',
  'proceedings.attendance': 'Présence',
  'proceedings.noAttendance': 'Aucune entrée n’a été enregistrée.',
  'proceedings.day': 'Jour',
  'proceedings.session': 'Séance',
  'proceedings.wholeDay': 'Toute la journée',
  'proceedings.people': 'Personnes',
  'proceedings.close': 'Clôturer le dossier',
  'proceedings.ask': 'Clôturer le dossier de « {title} » ?',
  'proceedings.askMore':
    'La version {number} devient le dossier de la réunion, avec un code de vérification. Il ne sera plus possible de créer des brouillons, de publier de nouvelles versions ni d’enregistrer des entrées.',
  'proceedings.askLast':
    'Seul un propriétaire peut rouvrir le dossier, en indiquant un motif public.',
  'proceedings.confirm': 'Clôturer le dossier',
  'proceedings.closed':
    'Le dossier est clôturé depuis le {moment}. Cette réunion ne peut pas être modifiée.',
  'proceedings.view': 'Voir le dossier',
  'proceedings.onRecord': 'La version {number} constitue le dossier de la réunion.',
  'proceedings.closedBy': 'Clôturé le {moment} par {name}.',
  'proceedings.record': 'Dossier de la réunion, {number}',
  'proceedings.ownersReopen': 'Un propriétaire peut rouvrir le dossier en indiquant un motif.',
  'proceedings.reopen': 'Rouvrir le dossier',
  'proceedings.reason': 'Motif de la réouverture (public)',
  'proceedings.reasonHint': 'Affiché sur la page de la réunion.',
  'proceedings.askReopen': 'Rouvrir le dossier ?',
  'proceedings.askReopenMore':
    'La réunion pourra de nouveau être modifiée. La page de la réunion affichera votre motif. Le dossier clôturé reste disponible à son adresse.',
  'proceedings.records': 'Dossiers clôturés',
  'proceedings.reopened': 'Rouvert le {moment} par {name} : {reason}',
  'proceedings.none': 'Pas encore clôturé. Le dossier apparaîtra ici une fois clôturé.',
}
