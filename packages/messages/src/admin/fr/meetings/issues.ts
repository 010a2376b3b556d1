import type { Translation } from '../../../translation'
import type { issues as English } from '../../en/meetings/issues'

export const issues: Translation<typeof English> = {
  'issues.no-meeting': 'Aucune réunion n’a été trouvée dans cette circulaire',
  'issues.letter-unnamed': 'La circulaire doit avoir une série, un numéro et une date',
  'issues.letter-published': 'Cette circulaire est déjà publiée',
  'issues.same-meeting':
    '« {title} » existe déjà. Modifier cette réunion ou en créer une nouvelle ?',
  'issues.slug-taken': 'L’adresse « {slug} » appartient à une autre réunion',
  'issues.newer-release':
    'La version {latest} de la réunion est désormais publique ; ce brouillon part de la version {release}',
  'issues.move-programme': 'Déplacer le programme au {date} ?',
  'issues.move-deadlines': 'Déplacer les échéances avec la réunion ?',
  'issues.drift': 'La réunion s’écarte de sa circulaire. Indiquez pourquoi.',
  'issues.file-not-approved': '« {title} » n’est pas encore approuvé',
  'issues.speaker-unknown':
    '« {session} » nomme un intervenant absent de la liste des intervenants',
  'issues.answer-accept': 'Accepter',
  'issues.answer-convenes-none': 'Cette circulaire ne convoque aucune réunion',
  'issues.answer-change': 'Modifier la réunion existante',
  'issues.answer-create': 'Créer une nouvelle réunion',
  'issues.answer-move': 'Déplacer avec la réunion',
  'issues.answer-hide': 'Masquer le programme jusqu’à sa révision',
  'issues.answer-one-by-one': 'Déplacer les séances une par une',
  'issues.answer-keep': 'Ne rien changer',
  'issues.uncertain-facts':
    '{count, plural, one {Vérifier # information de la circulaire} many {Vérifier # informations de la circulaire} other {Vérifier # informations de la circulaire}}',
  'issues.uncertain-facts-of-meeting':
    '{count, plural, one {Vérifier # information sur « {title} »} many {Vérifier # informations sur « {title} »} other {Vérifier # informations sur « {title} »}}',
  'issues.answer-checked': 'Vérifié',
  'issues.drift-title': 'Écarts par rapport à la lettre',
  'issues.drift-none': 'Aucun projet ouvert ne s’écarte de sa lettre sans explication.',
  'issues.drift-lead': 'Ce qu’un projet dit autrement que sa lettre, sans note qui l’explique.',
  'issues.drift-of':
    '{count, plural, one {# fait s’écarte de la lettre} many {# faits s’écartent de la lettre} other {# faits s’écartent de la lettre}}',
  'issues.drift-accepted': 'Écarts assortis d’une note',
  'issues.answer-yes': 'Oui',
  'issues.answer-no': 'Non',
}
