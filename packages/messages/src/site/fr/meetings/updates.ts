import type { Translation } from '../../../translation'
import type { updates as English } from '../../en/meetings/updates'

export const updates: Translation<typeof English> = {
  'updates.title': 'Mises à jour',
  'updates.release': 'Version {number}',
  'updates.first': 'La page de la réunion a été publiée.',
  'updates.nothing': 'Aucune modification visible.',
  'updates.compare': 'Comparer deux versions',
  'updates.before': 'De',
  'updates.after': 'À',
  'updates.show': 'Comparer',
  'updates.since-visit': 'Modifications depuis votre dernière visite',
  'updates.all': 'Toutes les mises à jour',
  'updates.session-starts': 'commence désormais à {after}, au lieu de {before}.',
  'updates.session-ends': 'se termine désormais à {after}, au lieu de {before}.',
  'updates.session-moved': 'a désormais lieu {after}, au lieu de {before}.',
  'updates.programme-published':
    'Le programme est publié ({count, plural, one {# séance} many {# séances} other {# séances}}).',
  'updates.speakers-added':
    '{count, plural, one {# intervenant ajouté} many {# intervenants ajoutés} other {# intervenants ajoutés}} : {names}.',
  'updates.documents-added':
    '{count, plural, one {Nouveau document} many {# nouveaux documents} other {# nouveaux documents}} : {names}.',
  'updates.outcomes-added':
    '{count, plural, one {Nouveau résultat} many {# nouveaux résultats} other {# nouveaux résultats}} : {names}.',
  'updates.decisions-added':
    '{count, plural, one {Nouvelle décision} many {# nouvelles décisions} other {# nouvelles décisions}} : {names}.',
  'updates.circulars-added':
    '{count, plural, one {Nouvelle circulaire} many {# nouvelles circulaires} other {# nouvelles circulaires}} : {names}.',
  'updates.recording': 'L’enregistrement est disponible.',
  'updates.recorded': 'La réunion sera enregistrée.',
}
