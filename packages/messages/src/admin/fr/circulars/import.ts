import type { Translation } from '../../../translation'
import type { importing as English } from '../../en/circulars/import'

export const importing: Translation<typeof English> = {
  'import.draft-delete': 'Supprimer le brouillon',
  'import.draft-deleteTitle': 'Supprimer ce brouillon ?',
  'import.draft-deleteWhat':
    'Les modifications non publiées seront perdues. Les pages publiées ne changent pas.',
  'import.draft-deleteDo': 'Supprimer le brouillon',
  'import.draft-textHint': 'Les corrections encore applicables sont conservées.',
  'import.draft-readAgain': 'Relire',
  'import.draft-dropped':
    '{count, plural, one {# correction n’est plus applicable et a été retirée.} many {# de corrections ne sont plus applicables et ont été retirées.} other {# corrections ne sont plus applicables et ont été retirées.}}',
  'import.duplicate': 'Cette circulaire a déjà été importée : {reference}.',
  'import.openExisting': 'Ouvrir la circulaire',
  'import.anyway': 'Importer de nouveau',
  'import.title': 'Importer une circulaire',
  'import.lead':
    'Collez le texte d’une circulaire ou choisissez un fichier. Vous vérifiez le résultat avant toute publication.',
  'import.text': 'Texte de la circulaire',
  'import.file': 'Fichier',
  'import.orDrop': 'ou déposez ici un ou plusieurs fichiers (Word, PDF, HTML ou texte brut)',
  'import.results': '{count, number} circulaires importées sur {total, number}',
  'import.result': 'Résultat',
  'import.reading': 'Lecture en cours…',
  'import.unsupportedFormat':
    'Le format de « {file} » n’est pas pris en charge. Choisissez un fichier Word (.docx), PDF, HTML ou texte brut.',
  'import.protected':
    '« {file} » est protégé par un mot de passe. Enregistrez une copie sans mot de passe, puis choisissez-la.',
  'import.scan':
    '« {file} » est une numérisation sans texte. Choisissez le fichier d’origine, ou collez le texte.',
  'import.damaged':
    '« {file} » n’a pas pu être lu. Il est peut-être endommagé. Enregistrez-le de nouveau, ou collez le texte.',
  'import.tooLong':
    'Cette circulaire est trop longue. La limite est de 400 000 caractères ou 3 Mo. Importez-la sans ses annexes.',
  'import.empty': 'Collez le texte d’une circulaire, ou choisissez un fichier contenant du texte.',
  'import.meeting': 'Réunion',
  'import.meetingFromText': 'Selon la circulaire',
}
