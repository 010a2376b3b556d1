import type { Translation } from '../../../translation'
import type { registrationForm as English } from '../../en/registrations/registration-form'

export const registrationForm: Translation<typeof English> = {
  'registration-form.title': 'Formulaire d’inscription',
  'registration-form.always':
    'Le formulaire demande toujours le nom, l’adresse électronique, l’organisation, le pays ou la zone, le titre auquel la personne participe, le mode de participation, la langue, les besoins d’accessibilité et le consentement.',
  'registration-form.language': 'Langue des textes ci-dessous',
  'registration-form.none':
    'Aucune question pour le moment. Ajoutez une question pour demander d’autres informations.',
  'registration-form.done': 'Terminé',
  'registration-form.edit': 'Modifier',
  'registration-form.up': 'Monter',
  'registration-form.down': 'Descendre',
  'registration-form.delete': 'Supprimer',
  'registration-form.unnamed': 'Question sans texte',
  'registration-form.required': 'Obligatoire',
  'registration-form.optional': 'Facultative',
  'registration-form.conditional': 'Posée sous condition',
  'registration-form.missing': 'Traductions manquantes : {languages}',
  'registration-form.kind': 'Type de réponse',
  'registration-form.add': 'Ajouter une question',
  'registration-form.editing': 'Question',
  'registration-form.words': 'Question ({language})',
  'registration-form.min': 'Nombre minimal (facultatif)',
  'registration-form.max': 'Nombre maximal (facultatif)',
  'registration-form.choice': 'Choix {number}',
  'registration-form.removeChoice': 'Retirer',
  'registration-form.removeChoiceNumber': 'Retirer le choix {number}',
  'registration-form.addChoice': 'Ajouter un choix',
  'registration-form.askIf': 'Poser cette question seulement si la réponse à',
  'registration-form.askAlways': 'Toujours poser cette question',
  'registration-form.is': 'est',
  'registration-form.chooseAnswer': 'Choisir une réponse',
  'registration-form.copyFrom': 'Copier les questions d’une autre réunion',
  'registration-form.chooseMeeting': 'Choisir une réunion',
  'registration-form.copy': 'Copier les questions',
  'registration-form.copyCount':
    '{count, plural, =0 {Cette réunion n’a aucune question.} one {# question} many {# questions} other {# questions}}',
  'registration-form.preview': 'Aperçu',
  'registration-form.previewHint': 'Simple aperçu : les réponses ne sont pas enregistrées.',
  'registration-form.previewLanguage': 'Afficher en',
  'registration-form.problems':
    'Certaines questions sont incomplètes. Corrigez-les, puis enregistrez de nouveau.',
  'registration-form.kind-text': 'Texte court',
  'registration-form.kind-long-text': 'Texte long',
  'registration-form.kind-choice': 'Choix unique',
  'registration-form.kind-choices': 'Choix multiples',
  'registration-form.kind-yes-no': 'Oui ou non',
  'registration-form.kind-number': 'Nombre',
  'registration-form.kind-date': 'Date',
  'registration-form.kind-consent': 'Consentement',
  'registration-form.problem-words': 'Saisissez la question dans au moins une langue.',
  'registration-form.problem-choices':
    'Saisissez un texte pour chaque choix. Une question à choix unique en demande au moins deux.',
  'registration-form.problem-condition':
    'Choisissez la question précédente et la réponse de la condition.',
  'registration-form.problem-range':
    'Saisissez un nombre maximal qui ne soit pas inférieur au minimum.',
}
