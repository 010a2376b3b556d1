import type { Translation } from '../../../translation'
import type { emailTexts as English } from '../../en/email/email-texts'

export const emailTexts: Translation<typeof English> = {
  'email-texts.title': 'Textes des courriels',
  'email-texts.lead':
    'L’objet et le texte de chaque type de courriel, pour toutes les réunions. Les horaires, les dates limites, les liens et la signature sont ajoutés automatiquement. Une réunion peut avoir ses propres textes, qui remplacent ceux-ci.',
  'email-texts.leadMeeting':
    'L’objet et le texte de chaque type de courriel relatif à cette réunion. En l’absence de texte ici, le texte prévu pour toutes les réunions est envoyé.',
  'email-texts.fixed':
    'Les courriels relatifs aux mots de passe et aux abonnements conservent leur texte fixe, afin que chacun sache toujours à quoi servent les liens.',
  'email-texts.kind': 'Courriel',
  'email-texts.own': 'Votre texte',
  'email-texts.inherited': 'Pour toutes les réunions : {languages}',
  'email-texts.subjectHint': 'Laissez vide pour utiliser l’objet par défaut : {subject}',
  'email-texts.textHint':
    'Laissez vide pour utiliser le texte par défaut. Séparez les paragraphes par une ligne vide. Écrivez les adresses web en entier.',
  'email-texts.default': 'Texte par défaut',
  'email-texts.copy': 'Copier le texte par défaut',
  'email-texts.reset': 'Rétablir le texte par défaut',
  'email-texts.link': 'Le lien du bouton du courriel',
  'email-texts.written': '{language}, avec votre texte',
  'email-texts.example': 'Valeurs d’exemple',
  'email-texts.meeting': 'Réunion de l’aperçu',
  'email-texts.previewHint': 'L’aperçu montre ce que vous avez saisi, enregistré ou non.',
  'email-texts.noMeeting': 'Aucune réunion n’est publiée. Publiez une réunion pour voir un aperçu.',
  'email-texts.reminderHint':
    'Le nombre d’heures ou de jours dans l’objet par défaut dépend du moment où le rappel est envoyé.',
  'email-texts.conflict':
    'Un collègue a modifié ce texte. Ce que vous avez saisi est conservé. Enregistrez-le pour remplacer sa version, ou chargez sa version.',
  'email-texts.notFound': 'Ce type de courriel n’existe pas ou conserve son texte fixe.',
}
