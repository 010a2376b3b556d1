import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Résultats et compte rendu',
  'proceedings.tab': 'Compte rendu',
  'proceedings.lead':
    'Le compte rendu est la dernière version publiée d’une réunion. Clôturez-le lorsque la réunion est terminée et que ses résultats sont complets. Cette version peut alors être citée, et plus rien ne peut changer.',
  'proceedings.ended': 'La réunion est terminée.',
  'proceedings.notEnded': 'La réunion n’est pas terminée. État : {phase}.',
  'proceedings.withdrawn': 'La réunion est retirée. Rétablissez-la d’abord.',
  'proceedings.noChanges': 'Il n’y a aucun brouillon.',
  'proceedings.changes': 'Publiez ou supprimez d’abord ces brouillons :',
  'proceedings.outcomes': 'Objectifs avec un résultat : {outcomes} sur {objectives}',
  'proceedings.decisions': 'Décisions : {count}',
  'proceedings.documents': 'Documents publics : {count}',
  'proceedings.keptBack':
    'Documents à accès restreint, qui ne font pas partie du compte rendu : {count}',
  'proceedings.attendance': 'Présence',
  'proceedings.noAttendance': 'Aucune entrée n’a été enregistrée.',
  'proceedings.day': 'Jour',
  'proceedings.session': 'Séance',
  'proceedings.wholeDay': 'Toute la journée',
  'proceedings.people': 'Personnes',
  'proceedings.close': 'Clôturer le compte rendu',
  'proceedings.ask': 'Clôturer le compte rendu de « {title} » ?',
  'proceedings.askMore':
    'La version {number} devient le compte rendu, avec un code de vérification. Il ne sera plus possible de créer des brouillons, de publier de nouvelles versions ni d’enregistrer des entrées.',
  'proceedings.askLast':
    'Seul un propriétaire peut rouvrir le compte rendu, en indiquant un motif public.',
  'proceedings.confirm': 'Clôturer le compte rendu',
  'proceedings.closed':
    'Le compte rendu est clôturé depuis le {moment}. Cette réunion ne peut pas être modifiée.',
  'proceedings.view': 'Voir le compte rendu',
  'proceedings.onRecord': 'La version {number} constitue le compte rendu.',
  'proceedings.closedBy': 'Clôturé le {moment} par {name}.',
  'proceedings.record': 'Compte rendu de la réunion, {number}',
  'proceedings.ownersReopen': 'Un propriétaire peut rouvrir le compte rendu en indiquant un motif.',
  'proceedings.reopen': 'Rouvrir le compte rendu',
  'proceedings.reason': 'Motif de la réouverture (public)',
  'proceedings.reasonHint': 'Affiché sur la page de la réunion.',
  'proceedings.askReopen': 'Rouvrir le compte rendu ?',
  'proceedings.askReopenMore':
    'La réunion pourra de nouveau être modifiée. La page de la réunion affichera votre motif. Le compte rendu clôturé reste disponible à son adresse.',
  'proceedings.records': 'Comptes rendus clôturés',
  'proceedings.reopened': 'Rouvert le {moment} par {name} : {reason}',
  'proceedings.none': 'Pas encore clôturé. Le compte rendu apparaîtra ici une fois clôturé.',
}
