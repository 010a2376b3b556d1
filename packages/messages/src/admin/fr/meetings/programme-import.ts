import type { Translation } from '../../../translation'
import type { programmeImport as English } from '../../en/meetings/programme-import'

export const programmeImport: Translation<typeof English> = {
  'programme-import.open': 'Importer ou utiliser un modèle',
  'programme-import.title': 'Importer des séances',
  'programme-import.hint':
    'Choisissez un fichier CSV ou Excel avec les colonnes Title, Date, Start et End et, si vous le souhaitez, Room, Type et Abstract, ou un fichier iCalendar (.ics). Écrivez les dates sous la forme 2021-12-07 et les heures dans le fuseau de la réunion. Les séances absentes du fichier sont conservées.',
  'programme-import.unread':
    'Le fichier n’a pas de colonne Title, ou n’est pas un calendrier. Vérifiez-le et choisissez-le de nouveau.',
  'programme-import.time': 'Date et heure',
  'programme-import.new': 'Nouvelle',
  'programme-import.changed': 'Modifiée',
  'programme-import.same': 'Inchangée',
  'programme-import.no-title': 'Sans titre',
  'programme-import.no-date': 'Date illisible',
  'programme-import.no-start': 'Heure de début illisible',
  'programme-import.no-end': 'Heure de fin illisible',
  'programme-import.ends-before-start': 'Se termine avant de commencer, ou un autre jour',
  'programme-import.apply':
    '{count, plural, one {Importer # séance} many {Importer # de séances} other {Importer # séances}}',
  'programme-import.template': 'Utiliser un modèle',
  'programme-import.templateHint':
    'Copie les séances d’une autre réunion sur les jours de celle-ci, sans les intervenants ni les documents.',
  'programme-import.from': 'Copier depuis',
  'programme-import.copy': 'Copier les séances',
  'programme-import.starts':
    '{count, plural, one {# séance, le {day}} many {# de séances, à partir du {day}} other {# séances, à partir du {day}}}',
  'programme-import.copied':
    '{count, plural, one {# séance a été copiée.} many {# de séances ont été copiées.} other {# séances ont été copiées.}}',
  'programme-import.empty': 'Cette réunion n’a pas encore de programme. Choisissez-en une autre.',
  'programme-import.choose': 'Choisissez une réunion',
}
