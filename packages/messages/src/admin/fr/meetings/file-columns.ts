import type { Translation } from '../../../translation'
import type { fileColumns as English } from '../../en/meetings/file-columns'

export const fileColumns: Translation<typeof English> = {
  'file-columns.title': 'Colonnes du fichier',
  'file-columns.header': 'Colonne',
  'file-columns.example': 'Exemple',
  'file-columns.becomes': 'Importée comme',
  'file-columns.ignored': 'Non importée',
}
