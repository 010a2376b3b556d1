import type { Translation } from '../../../translation'
import type { earlier as English } from '../../en/meetings/earlier'

export const earlier: Translation<typeof English> = {
  'earlier.status': 'D’après des sources publiques. Aucune circulaire n’est publiée ici.',
  'earlier.date': 'Date',
  'earlier.times': 'Horaires',
  'earlier.between': 'Entre le {from} et le {to}',
  'earlier.occasion': 'Dans le cadre de',
  'earlier.derived': 'déduit',
  'earlier.derived-note':
    'La mention « déduit » signale ce qui découle des sources sans y être indiqué.',
  'earlier.presented': 'Travaux présentés',
  'earlier.remarks': 'Chiffres et remarques',
  'earlier.remarks-note':
    'Tels que les sources les indiquent. Lorsque les sources divergent, toutes sont citées.',
  'earlier.other-facts': 'Autres informations',
  'earlier.programme-zone': 'Les heures sont indiquées à l’heure locale : {place}.',
  'earlier.not-known': 'Informations inconnues',
  'earlier.not-known-note':
    'En {month}, nous avons cherché les informations suivantes dans des sources publiques, sans les trouver.',
  'earlier.send-source': 'Nous envoyer une source',
  'earlier.sources': 'Sources',
  'earlier.source-number': 'Source {number}',
  'earlier.sources-note':
    'Sources consultées en {month}. Les textes sont en anglais et formulés par nos soins.',
  'earlier.line': 'Réunions de l’U4SSC depuis {year}',
  'earlier.line-next': 'Prochaine réunion, {date}',
  'earlier.line-place-unknown': 'Lieu inconnu',
  'earlier.line-note':
    '« Inconnu » signifie qu’aucune source publique ne l’indique. Chaque page cite ses sources.',
}
