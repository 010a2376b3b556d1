import type { Translation } from '../../../translation'
import type { editor as English } from '../../en/meetings/editor'

export const editor: Translation<typeof English> = {
  'editor.title': 'Modifier la réunion',
  'editor.none': 'Ce brouillon n’existe pas ou a été supprimé.',
  'editor.parts': 'Rubriques de la réunion',
  'editor.facts': 'Informations',
  'editor.savedAt': 'Enregistré : {moment}',
  'editor.merged':
    'Un collègue a enregistré des modifications dans le même brouillon. Elles ont été ajoutées ici : {fields}.',
  'editor.conflicts':
    '{count, plural, one {Un collègue et vous avez modifié le même élément. Votre valeur est conservée jusqu’à votre décision.} many {Un collègue et vous avez modifié les mêmes # d’éléments. Vos valeurs sont conservées jusqu’à votre décision.} other {Un collègue et vous avez modifié les mêmes # éléments. Vos valeurs sont conservées jusqu’à votre décision.}}',
  'editor.theirVersion': 'Modifications si vous utilisez la version de votre collègue :',
  'editor.keepMine': 'Conserver ma version',
  'editor.takeTheirs': 'Utiliser sa version',
  'editor.tester-title': 'Tester les conditions de participation',
  'editor.tester-lead':
    'Vérifiez si une personne peut participer selon ces règles. Rien n’est enregistré ni envoyé.',
  'editor.tester-date': 'Date',
  'editor.saving-unchanged': 'Toutes les modifications sont enregistrées',
  'editor.saving-typed': 'Modifications non enregistrées',
  'editor.saving-saving': 'Enregistrement…',
  'editor.saving-saved': 'Enregistré',
  'editor.saving-refused': 'Non enregistré',
  'editor.saving-incomplete': 'Non enregistré : {fields}. Corrigez les champs signalés.',
  'editor.conflict-explanation':
    'Un collègue a enregistré des modifications de cette circulaire. Chargez sa version. Votre saisie est conservée, et vous pourrez l’enregistrer ensuite.',
  'editor.conflict-reload': 'Charger sa version',
  'editor.unsaved-title': 'Abandonner les modifications non enregistrées ?',
  'editor.unsaved-content':
    'Certaines modifications ne sont pas enregistrées. Si vous quittez cette page, elles seront perdues.',
  'editor.unsaved-discard': 'Abandonner les modifications',
  'editor.unsaved-stay': 'Rester sur cette page',
}
