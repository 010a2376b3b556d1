import type { Translation } from '../../../translation'
import type { register as English } from '../../en/registration/register'

export const register: Translation<typeof English> = {
  'register.title': 'S’inscrire',
  'register.none': 'L’inscription à cette réunion ne se fait pas sur ce site.',
  'register.opens': 'Ouverture des inscriptions le {date} à {time}.',
  'register.closed': 'Les inscriptions sont closes depuis le {date} à {time}.',
  'register.closes': 'Clôture des inscriptions le {date} à {time}.',
  'register.full':
    '{mode} : toutes les places sont prises. Les nouvelles inscriptions sont placées sur la liste d’attente.',
  'register.waiting-list':
    'Toutes les places sont prises. Les nouvelles inscriptions sont placées sur la liste d’attente.',
  'register.join-waiting-list': 'S’inscrire sur la liste d’attente',
  'register.questions-to': 'Des questions ? Écrivez à {email}.',
  'register.rule-automatic':
    'Si vous remplissez les conditions de participation, votre inscription est définitive dès que vous confirmez votre adresse électronique.',
  'register.rule-review':
    'Le secrétariat examine chaque inscription et vous communique sa décision par courriel.',
  'register.rule-focal-point':
    'Le coordonnateur désigné de votre délégation examine chaque inscription.',
  'register.about-you': 'Vos coordonnées',
  'register.name': 'Nom complet',
  'register.email': 'Adresse électronique',
  'register.organization': 'Organisation',
  'register.organization-hint': 'Choisissez votre organisation dans la liste ou saisissez son nom.',
  'register.job-title': 'Fonction',
  'register.error-job-title': 'Saisissez une fonction de 200 caractères au maximum.',
  'register.mode': 'Mode de participation',
  'register.language': 'Langue des courriels',
  'register.questions': 'Questions de l’organisateur',
  'register.only-if': 'Uniquement si vous avez répondu « {answer} » à la question « {question} ».',
  'register.optional': 'facultatif',
  'register.yes': 'Oui',
  'register.no': 'Non',
  'register.access': 'Besoins en matière d’accessibilité',
  'register.access-hint': 'Seul le secrétariat voit votre réponse.',
  'register.access-by': 'À signaler au plus tard le {date}.',
  'register.access-details': 'Précisions ou autres besoins',
  'register.need-captioning': 'Sous-titrage',
  'register.need-sign-language': 'Interprétation en langue des signes',
  'register.need-interpretation': 'Interprétation dans une autre langue',
  'register.need-hearing-loop': 'Boucle magnétique',
  'register.need-step-free-access': 'Accès de plain-pied',
  'register.need-accessible-documents': 'Documents accessibles',
  'register.need-personal-assistant': 'Assistance personnelle',
  'register.need-other': 'Autre',
  'register.consents': 'Confidentialité et consentement',
  'register.listed': 'Qui peut voir mon nom et mon organisation sur la liste des participants ?',
  'register.listed-nobody': 'Personne',
  'register.listed-participants': 'Les autres participants',
  'register.listed-public': 'Tout le monde',
  'register.record': 'Enregistrer ma présence',
  'register.record-why':
    'Nécessaire pour obtenir une attestation de participation. Vous pourrez modifier ce choix sur la page de votre inscription.',
  'register.privacy': 'J’ai lu l’avis de confidentialité',
  'register.privacy-read': 'Lire l’avis de confidentialité',
  'register.send': 'S’inscrire',
  'register.ask-review': 'Demander au secrétariat d’examiner mon inscription',
  'register.ask-review-hint':
    'Si vous ne demandez pas d’examen, vos données ne sont pas conservées.',
  'register.sent-title': 'Consultez votre messagerie',
  'register.resend': 'Vous n’avez rien reçu ? Renvoyer mon lien',
  'register.errors':
    '{count, plural, one {# erreur à corriger} many {# d’erreurs à corriger} other {# erreurs à corriger}}',
  'register.error-name': 'Saisissez votre nom complet, en 200 caractères au plus.',
  'register.error-email':
    'Saisissez une adresse électronique valable, par exemple nom@example.org.',
  'register.error-organization':
    'Saisissez le nom de votre organisation, en 300 caractères au plus.',
  'register.error-country': 'Choisissez votre pays ou zone.',
  'register.error-choice': 'Choisissez une option dans la liste.',
  'register.error-answer': 'Répondez à cette question : {question}',
  'register.error-length': 'Saisissez {max, number} caractères au plus.',
  'register.error-privacy': 'Confirmez que vous avez lu l’avis de confidentialité.',
  'register.error-other': 'Cette valeur n’a pas été acceptée. Vérifiez-la et réessayez.',
  'register.refused':
    'L’enregistrement a échoué, car l’inscription a changé entre-temps. Rechargez la page et réessayez.',
  'register.by-invitation':
    'L’inscription se fait sur invitation. Utilisez le lien figurant dans votre courriel d’invitation.',
  'register.by-invitation-resend': 'Renvoyer mon lien d’invitation',
  'register.full-for':
    '{mode} ({capacity}) : toutes les places sont prises. Les nouvelles inscriptions sont placées sur la liste d’attente.',
  'register.notify-me': 'M’avertir de l’ouverture des inscriptions',
  'register.sent-to':
    'Nous avons envoyé un lien à {email}. Ouvrez-le dans les deux jours pour confirmer votre inscription.',
  'register.next-steps': 'Étapes suivantes',
  'register.step-confirm':
    'Nous vous envoyons un lien de confirmation par courriel. Ouvrez-le dans les deux jours.',
  'register.step-decision':
    'La page de votre inscription indique ensuite son état. Vous pouvez y modifier vos réponses.',
  'register.step-join': 'Votre lien de connexion apparaît sur cette page le {date}, {time}.',
  'register.cancelled': 'Cette réunion a été annulée : il n’est plus possible de s’y inscrire.',
  'register.postponed':
    'Cette réunion a été reportée. Les inscriptions ouvriront lorsque les nouvelles dates seront publiées.',
  'register.over': 'Cette réunion est terminée.',
  'register.closes-on': 'Clôture des inscriptions : {when}.',
}
