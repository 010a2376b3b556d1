import type { Translation } from '../../../translation'
import type { proceedings as English } from '../../en/meetings/proceedings'

export const proceedings: Translation<typeof English> = {
  'proceedings.title': 'Travaux',
  'proceedings.lead':
    'Une fois la réunion terminée et son dossier complet, clôturez ses travaux : la dernière version publiée est alors celle que l’on peut citer, et plus rien de la réunion ne change.',
  'proceedings.ended': 'La réunion est terminée.',
  'proceedings.notEnded': 'La réunion n’est pas terminée. Son état : {phase}.',
  'proceedings.withdrawn': 'La réunion est retirée du public. Rétablissez-la d’abord.',
  'proceedings.noChanges': 'Aucune modification n’est en cours.',
  'proceedings.changes': 'Ces modifications doivent d’abord être publiées ou annulées :',
  'proceedings.outcomes': 'Objectifs dont le résultat est noté : {outcomes} sur {objectives}.',
  'proceedings.decisions': 'Décisions consignées : {count}.',
  'proceedings.documents': 'Documents ouverts à tous : {count}.',
  'proceedings.keptBack':
    'Documents réservés à certains, qui ne figurent pas au dossier : {count}.',
  'proceedings.attendance': 'Présence',
  'proceedings.noAttendance': 'Aucune arrivée n’a été enregistrée.',
  'proceedings.day': 'Jour',
  'proceedings.session': 'Séance',
  'proceedings.wholeDay': 'Toute la journée',
  'proceedings.people': 'Personnes',
  'proceedings.close': 'Clore les travaux',
  'proceedings.ask': 'Clore les travaux de « {title} » ?',
  'proceedings.askMore':
    'La version {number} fera foi, avec une empreinte que chacun peut vérifier. Dès lors, les projets, les publications et les enregistrements d’arrivée de cette réunion sont refusés.',
  'proceedings.askLast':
    'Seul un propriétaire peut les rouvrir, en donnant une raison que tous peuvent lire.',
  'proceedings.confirm': 'Clore',
  'proceedings.closed':
    'Les travaux sont clos depuis le {moment} : plus rien de cette réunion ne peut changer.',
  'proceedings.to': 'Voir les travaux',
  'proceedings.onRecord': 'La version {number} fait foi.',
  'proceedings.closedBy': 'Clos le {moment} par {name}.',
  'proceedings.record': 'Dossier {number}',
  'proceedings.ownersReopen': 'Un propriétaire peut les rouvrir, en donnant une raison.',
  'proceedings.reopen': 'Rouvrir les travaux',
  'proceedings.reason': 'Pourquoi ils sont rouverts',
  'proceedings.reasonHint': 'Figure sur la page de la réunion, pour tous.',
  'proceedings.askReopen': 'Rouvrir les travaux ?',
  'proceedings.askReopenMore':
    'La réunion peut de nouveau changer. Sa page le dit, avec votre raison ; le dossier précédent reste à son adresse.',
  'proceedings.records': 'Dossiers',
  'proceedings.reopened': 'Rouverts le {moment} par {name} : {reason}',
  'proceedings.none': 'Ils n’ont jamais été clos.',
}
