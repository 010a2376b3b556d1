import type { Translation } from '../../../translation'
import type { retention as English } from '../../en/administration/retention'

export const retention: Translation<typeof English> = {
  'retention.title': 'Conservation des données',
  'retention.lead':
    'Durée de conservation des données personnelles. Passé cette durée, elles sont supprimées automatiquement dans l’heure. La page Confidentialité indique ces durées.',
  'retention.data': 'Données',
  'retention.rows': 'Entrées',
  'retention.afterMeeting': 'Jours après la réunion',
  'retention.afterSending': 'Jours après l’envoi',
  'retention.problem': 'Saisissez un nombre de jours de 1 à {max}.',
  'retention.preview': 'Prévisualiser la modification',
  'retention.confirmTitle': 'Enregistrer ces durées ?',
  'retention.nothing': 'Avec ces durées, rien ne serait supprimé maintenant.',
  'retention.erases':
    '{count, plural, one {# entrée serait supprimée dans l’heure. Cette action est irréversible.} many {# d’entrées seraient supprimées dans l’heure. Cette action est irréversible.} other {# entrées seraient supprimées dans l’heure. Cette action est irréversible.}}',
  'retention.data-registration':
    'Inscriptions : nom, adresse électronique et autres données de chaque personne, et décision',
  'retention.data-needs':
    'Besoins en matière d’accessibilité et réponses aux questions de l’organisateur',
  'retention.data-attendance':
    'Présence à la réunion et aux séances, enregistrée avec consentement',
  'retention.data-passport': 'Données du passeport pour les lettres d’appui à la demande de visa',
  'retention.data-papers': 'Contenu des attestations et des lettres d’appui à la demande de visa',
  'retention.data-emails': 'Courriels relatifs à une réunion : destinataire et état de l’envoi',
  'retention.data-other-emails':
    'Autres courriels, par exemple mises à jour et liens de mot de passe : destinataire et état de l’envoi',
  'retention.data-invitations': 'Noms et adresses électroniques des personnes invitées',
  'retention.data-focal-points':
    'Coordonnateurs désignés des délégations et lettres de désignation',
  'retention.data-speakers': 'Adresses électroniques des intervenants',
  'retention.data-speaker-pages':
    'Pages des intervenants : adresse électronique, réponse et documents envoyés',
}
