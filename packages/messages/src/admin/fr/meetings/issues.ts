import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'Aucune réunion n’a été trouvée dans cette circulaire',
  'issues.letter-unnamed': 'Saisissez la série, le numéro et la date de la circulaire',
  'issues.letter-published': 'Cette circulaire est déjà publiée',
  'issues.same-meeting':
    '« {title} » existe déjà. Modifier cette réunion ou en créer une nouvelle ?',
  'issues.slug-taken': 'L’adresse « {slug} » est celle d’une autre réunion',
  'issues.newer-release':
    'La version {latest} de la réunion est publique, mais ce brouillon est fondé sur la version {release}',
  'issues.move-programme': 'Déplacer le programme ? Nouvelle date : {date}',
  'issues.sessions-outside': 'Séances en dehors des jours de la réunion',
  'issues.sessions-outside-why':
    'La réunion a lieu aux dates suivantes : {days}. Ces séances sont à d’autres dates :',
  'issues.sessions-outside-move': 'Déplacer ces séances aux jours de la réunion',
  'issues.sessions-outside-keep': 'Laisser volontairement ces séances à leurs dates',
  'issues.sessions-outside-keepWhat': 'Par exemple, une manifestation parallèle la veille.',
  'issues.move-deadlines': 'Déplacer les dates limites avec la réunion ?',
  'issues.drift': 'La réunion diffère de sa circulaire. Indiquez un motif.',
  'issues.file-not-approved':
    '« {title} » n’est pas encore approuvé. Approuvez-le sous Documents. Un fichier que vous avez envoyé doit être approuvé par un autre rédacteur ou propriétaire, s’il y en a un.',
  'issues.speaker-unknown':
    '« {session} » mentionne un intervenant qui ne figure pas dans la liste des intervenants',
  'issues.answer-accept': 'Accepter',
  'issues.answer-convenes-none': 'Cette circulaire ne convoque aucune réunion',
  'issues.answer-change': 'Modifier la réunion existante',
  'issues.answer-create': 'Créer une nouvelle réunion',
  'issues.answer-move': 'Déplacer avec la réunion',
  'issues.answer-hide': 'Masquer le programme jusqu’à sa révision',
  'issues.answer-one-by-one': 'Déplacer les séances une par une',
  'issues.answer-keep': 'Ne rien changer',
  'issues.uncertain-facts':
    '{count, plural, one {Vérifier # information de la circulaire} many {Vérifier # d’informations de la circulaire} other {Vérifier # informations de la circulaire}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, one {Vérifier # information sur « {title} »} many {Vérifier # d’informations sur « {title} »} other {Vérifier # informations sur « {title} »}}',
  'issues.answer-checked': 'Vérifié',
  'issues.drift-title': 'Différences avec la circulaire',
  'issues.drift-none':
    'Aucune différence inexpliquée. Si un brouillon diffère de sa circulaire sans motif, il apparaîtra ici.',
  'issues.drift-lead': 'Brouillons qui diffèrent de leur circulaire sans motif.',
  'issues.drift-of':
    '{count, plural, one {# différence avec la circulaire} many {# de différences avec la circulaire} other {# différences avec la circulaire}}',
  'issues.drift-accepted': 'Différences expliquées',
  'issues.answer-yes': 'Oui',
  'issues.answer-no': 'Non',
}
