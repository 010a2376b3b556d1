import type { Translation } from '../../../translation'
import type { privacy as English } from '../../en/information/privacy'

export const privacy: Translation<typeof English> = {
  'privacy.title': 'Confidentialité',
  'privacy.cookies': 'Cookies',
  'privacy.cookies-text':
    'Ce site n’utilise que quatre cookies : la ville que vous avez choisie, le fuseau horaire de votre navigateur, la dernière version d’une page de réunion que vous avez vue, ainsi que le pays et le titre de participation indiqués en dernier pour vérifier si vous pouvez participer. Ils ne contiennent aucune donnée permettant de vous identifier et expirent au bout d’un an au plus. Si vous ouvrez un programme ou une circulaire, votre navigateur en enregistre aussi une copie pour que vous puissiez les lire hors connexion. Si vous choisissez « Mémoriser sur cet appareil », un cinquième cookie conserve votre lien personnel jusqu’à 30 jours après la réunion. Il identifie votre inscription et vous pouvez le supprimer avec « Oublier sur cet appareil ».',
  'privacy.records': 'Données de journalisation',
  'privacy.records-text':
    'Nous enregistrons les erreurs avec l’adresse de la page, mais pas l’identité des visiteurs. Nos pages n’envoient aucune requête à d’autres sites et nous n’utilisons aucun outil de mesure d’audience.',
  'privacy.registration': 'Inscription',
  'privacy.registration-text':
    'Nous n’utilisons votre inscription que pour la réunion. Votre lien personnel vous permet de consulter, de télécharger et de supprimer vos données. Pour certaines réunions, l’inscription se fait sur un autre site, selon les règles de confidentialité de celui-ci.',
  'privacy.contact': 'Questions',
  'privacy.contact-text': 'Écrivez au secrétariat. Son adresse figure au bas de chaque page.',
  'privacy.table': 'Données personnelles conservées',
  'privacy.purpose': 'Finalité',
  'privacy.ground': 'Fondement',
  'privacy.kept': 'Durée de conservation',
  'privacy.then': 'Ensuite',
  'privacy.data-unconfirmed': 'Inscriptions et abonnements non confirmés',
  'privacy.data-registration':
    'Inscription : nom, adresse électronique, organisation, fonction, pays ou zone, titre auquel vous participez, langue, fuseau horaire, décision',
  'privacy.data-declined':
    'Une somme de contrôle de l’adresse électronique d’une personne dont l’inscription a été refusée et qui a ensuite supprimé ses données. Elle ne contient pas de nom et seule la plateforme peut la calculer',
  'privacy.data-needs':
    'Besoins en matière d’accessibilité et réponses aux questions de l’organisateur',
  'privacy.data-attendance': 'Présence à la réunion et aux séances, si vous y avez consenti',
  'privacy.data-passport': 'Données du passeport pour les lettres d’appui à la demande de visa',
  'privacy.data-papers': 'Contenu des attestations et des lettres d’appui à la demande de visa',
  'privacy.purpose-visa': 'Rédiger la lettre d’appui à la demande de visa',
  'privacy.purpose-verify':
    'Permettre à des tiers de vérifier l’authenticité d’une attestation ou d’une lettre d’appui à la demande de visa',
  'privacy.data-listed': 'Nom et organisation dans la liste publique des participants',
  'privacy.data-emails': 'Courriels relatifs à une réunion : destinataire et état de l’envoi',
  'privacy.data-other-emails':
    'Autres courriels, par exemple mises à jour et liens de mot de passe : destinataire et état de l’envoi',
  'privacy.data-invitations': 'Noms et adresses électroniques des personnes invitées',
  'privacy.data-focal-points': 'Coordonnateurs désignés des délégations et lettres de désignation',
  'privacy.data-speakers': 'Adresses électroniques des intervenants',
  'privacy.data-speaker-pages':
    'Pages des intervenants : adresse électronique, réponse et documents envoyés',
  'privacy.data-followers': 'Adresses électroniques des abonnés',
  'privacy.data-requests':
    'Une somme de contrôle de chaque formulaire que vous envoyez, sans son contenu',
  'privacy.purpose-confirm': 'Confirmer que l’adresse électronique est la vôtre',
  'privacy.purpose-take-part': 'Organiser votre participation',
  'privacy.purpose-assist': 'Répondre aux besoins en matière d’accessibilité pendant la réunion',
  'privacy.purpose-proof': 'Attester la présence',
  'privacy.purpose-list': 'Permettre aux participants de savoir qui d’autre participe',
  'privacy.purpose-tell': 'Envoyer les informations nécessaires',
  'privacy.purpose-news': 'Envoyer les mises à jour',
  'privacy.purpose-invite': 'Envoyer les invitations',
  'privacy.purpose-decide-again':
    'Soumettre à examen une nouvelle inscription faite avec une adresse refusée',
  'privacy.purpose-answer-once': 'Ne traiter qu’une fois une requête envoyée deux fois',
  'privacy.ground-request': 'Vous en avez fait la demande',
  'privacy.ground-consent': 'Vous y avez consenti et pouvez retirer votre consentement',
  'privacy.ground-mandate': 'Le secrétariat en a besoin pour tenir la réunion',
  'privacy.kept-sent':
    '{days, plural, one {# jour} many {# de jours} other {# jours}} après l’envoi',
  'privacy.kept-until-end': 'Jusqu’à la fin de la réunion',
  'privacy.kept-meeting-ends':
    '{days, plural, one {# jour} many {# de jours} other {# jours}} après la réunion',
  'privacy.kept-years': '{years, plural, one {# an} many {# d’ans} other {# ans}} après la réunion',
  'privacy.kept-setting':
    'Pendant la durée fixée pour la réunion, au plus {days, plural, one {# jour} many {# de jours} other {# jours}} après celle-ci',
  'privacy.kept-ended': 'Jusqu’à votre désabonnement',
  'privacy.then-deleted': 'Supprimées',
  'privacy.then-counted': 'Supprimées ; seuls des totaux sans noms sont conservés',
  'privacy.then-hidden': 'Ne sont plus affichées',
}
