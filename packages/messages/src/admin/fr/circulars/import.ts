import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'Supprimer ce projet',
  'import.draft-deleteTitle': 'Supprimer ce projet ?',
  'import.draft-deleteWhat':
    'Ses modifications non publiées seront perdues. Ce qui est public ne change pas.',
  'import.draft-deleteDo': 'Supprimer',
  'import.draft-textHint': 'Les corrections toujours applicables sont conservées.',
  'import.draft-readAgain': 'Relire',
  'import.draft-dropped':
    '{count, plural, one {# correction ne s’applique plus et a été retirée.} many {# corrections ne s’appliquent plus et ont été retirées.} other {# corrections ne s’appliquent plus et ont été retirées.}}',
  'import.duplicate': 'Cette circulaire est déjà présente : {reference}.',
  'import.openExisting': 'L’ouvrir',
  'import.anyway': 'L’importer de nouveau',
  'import.title': 'Importer une lettre',
  'import.lead':
    'Collez le texte de la lettre ou choisissez un fichier : Word, PDF, HTML ou texte. Vous verrez ce qu’elle dit avant toute publication.',
  'import.text': 'Texte de la lettre',
  'import.file': 'Fichier de la lettre',
  'import.orDrop': 'ou déposez-le ici (.docx, .pdf, .html, .txt)',
  'import.reading': 'Lecture…',
  'import.kindNotRead':
    '« {file} » est d’un type qui n’est pas lu. Word (.docx), PDF, HTML et texte brut le sont.',
  'import.protected': '« {file} » demande un mot de passe. Enregistrez-le sans mot de passe.',
  'import.scan':
    'Les pages de « {file} » sont des images sans texte, comme celles d’un numériseur. Choisissez le fichier avec lequel la lettre a été faite.',
  'import.damaged':
    '« {file} » n’a pu être lu : il est endommagé ou mal formé. Enregistrez-le de nouveau ou collez son texte.',
  'import.tooLong':
    'La lettre dépasse ce qu’une lettre peut contenir (400 000 caractères, 3 mégaoctets). Importez-la sans ses annexes.',
  'import.empty':
    'Il n’y a pas encore de texte. Collez la lettre ou choisissez un fichier qui en contient le texte.',
}
