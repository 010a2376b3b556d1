import type { Translation } from '../../../translation'
import type { merge as English } from '../../en/meetings/merge'

export const merge: Translation<typeof English> = {
  'merge.title': 'Fusionner avec la version {number, number}',
  'merge.lead':
    'La version {latest, number} a été publiée après le début de ce brouillon, fondé sur la version {release, number}. Ce qu’un seul côté a modifié est conservé. Rien n’est publié ici.',
  'merge.conflicts': 'Conflits : les deux côtés ont modifié la même chose',
  'merge.merged': 'Fusionné sans conflit',
  'merge.item': 'Élément',
  'merge.mine': 'Le mien (brouillon)',
  'merge.theirs': 'Publié (version {number, number})',
  'merge.result': 'Résultat',
  'merge.choose': 'Choisissez une version',
  'merge.absent': 'Absent',
  'merge.was': 'Avant : {value}',
  'merge.order': 'Ordre',
  'merge.time': 'Heure',
  'merge.left':
    '{count, plural, one {# choix à faire} many {# de choix à faire} other {# choix à faire}}',
  'merge.outside':
    '{count, plural, one {# séance est en dehors des jours de la réunion. Vous pouvez enregistrer, mais pas publier avant d’avoir tranché.} many {# de séances sont en dehors des jours de la réunion. Vous pouvez enregistrer, mais pas publier avant d’avoir tranché.} other {# séances sont en dehors des jours de la réunion. Vous pouvez enregistrer, mais pas publier avant d’avoir tranché.}}',
  'merge.save': 'Enregistrer le brouillon fusionné',
  'merge.later': 'Décider plus tard',
  'merge.none': 'Rien à fusionner. Le brouillon est fondé sur la dernière version.',
}
