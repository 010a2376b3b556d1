import type { Translation } from '../../../translation'
import type { speakerImport as English } from '../../en/meetings/speaker-import'

export const speakerImport: Translation<typeof English> = {
  'speaker-import.title': 'Importer des intervenants',
  'speaker-import.hint':
    'Choisissez un fichier CSV ou Excel avec les colonnes Name, Position, Organization, Code et Biography. Les intervenants sont reconnus par leur nom ; une cellule vide ne change rien.',
  'speaker-import.unread':
    'Le fichier n’a pas de colonne Name. Vérifiez-le et choisissez-le de nouveau.',
  'speaker-import.new': 'Nouveau',
  'speaker-import.changed': 'Modifié',
  'speaker-import.same': 'Inchangé',
  'speaker-import.no-name': 'Sans nom',
  'speaker-import.repeated': 'Nom en double',
  'speaker-import.apply':
    '{count, plural, one {Importer # intervenant} many {Importer # d’intervenants} other {Importer # intervenants}}',
}
