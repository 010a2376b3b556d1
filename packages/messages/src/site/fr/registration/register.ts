import type { Translation } from '../../../translation'
import type { register as English } from '../../en/registration/register'

export const register: Translation<typeof English> = {
  'register.title': 'S’inscrire',
  'register.none': 'L’inscription à cette réunion ne se fait pas sur ce site.',
  'register.not-open': 'Les inscriptions ne sont pas ouvertes.',
  'register.opens': 'Les inscriptions ouvrent le {date} à {time}.',
  'register.closed': 'Les inscriptions ont été closes le {date} à {time}.',
  'register.closes': 'Les inscriptions sont closes le {date} à {time}.',
  'register.full':
    '{mode} : toutes les places sont prises. Les nouvelles inscriptions vont sur la liste d’attente.',
  'register.waiting-list':
    'Toutes les places sont prises. Les nouvelles inscriptions sont placées sur la liste d’attente.',
  'register.join-waiting-list': 'S’inscrire sur la liste d’attente',
  'register.questions-to': 'Des questions ? Écrivez à {email}.',
  'register.rule-automatic':
    'Toute personne admise à participer est inscrite dès que son adresse est confirmée.',
  'register.rule-review': 'Le secrétariat examine chaque inscription.',
  'register.rule-focal-point':
    'Le coordonnateur désigné de votre délégation examine chaque inscription.',
  'register.about-you': 'Vous',
  'register.name': 'Nom, tel que vous l’écrivez',
  'register.email': 'Courriel',
  'register.organization': 'Organisation (le cas échéant)',
  'register.organization-hint':
    'Choisissez-la dans la liste si elle y figure, sinon saisissez son nom.',
  'register.mode': 'Mode de participation',
  'register.language': 'Langue des courriels',
  'register.questions': 'Questions propres à cette réunion',
  'register.only-if': 'Seulement si la réponse à « {question} » est « {answer} ».',
  'register.optional': 'facultatif',
  'register.yes': 'Oui',
  'register.no': 'Non',
  'register.access': 'Ce dont vous avez besoin pour participer',
  'register.access-hint': 'Réservé au secrétariat.',
  'register.access-by': 'Demande à faire au plus tard le {date}.',
  'register.access-details': 'Précisions, ou autre besoin',
  'register.need-captioning': 'Sous-titrage',
  'register.need-sign-language': 'Interprétation en langue des signes',
  'register.need-interpretation': 'Interprétation dans une autre langue',
  'register.need-hearing-loop': 'Boucle magnétique',
  'register.need-step-free-access': 'Accès de plain-pied',
  'register.need-accessible-documents': 'Documents accessibles',
  'register.need-personal-assistant': 'Une place pour une assistance personnelle',
  'register.need-other': 'Autre',
  'register.consents': 'Ce que vous acceptez',
  'register.listed': 'Qui peut voir votre nom et votre organisation dans la liste des participants',
  'register.listed-nobody': 'Personne',
  'register.listed-participants': 'Les autres participants',
  'register.listed-public': 'Tout le monde',
  'register.record': 'Ma présence peut être enregistrée',
  'register.record-why':
    'Sans présence enregistrée, aucune attestation de participation n’est délivrée. Vous pouvez modifier ce choix sur votre page.',
  'register.privacy': 'J’ai lu l’avis de confidentialité et je l’accepte',
  'register.privacy-read': 'Lire l’avis de confidentialité',
  'register.send': 'Envoyer l’inscription',
  'register.ask-review': 'Demander tout de même un examen par le secrétariat',
  'register.ask-review-hint':
    'Si vous ne le demandez pas, rien de ce que vous avez écrit n’est conservé.',
  'register.sent-title': 'Consultez votre messagerie',
  'register.sent-text':
    'Un courriel contenant un lien vous est adressé. Votre inscription compte une fois confirmée par ce lien, dans les deux jours.',
  'register.resend': 'Rien reçu ? Faites renvoyer le lien.',
  'register.errors':
    '{count, plural, one {# champ est à revoir} many {# de champs sont à revoir} other {# champs sont à revoir}}',
  'register.error-name': 'Écrivez votre nom, en 200 caractères au plus.',
  'register.error-email': 'Écrivez une adresse telle que nom@example.org.',
  'register.error-organization': 'Écrivez l’organisation en 300 caractères au plus.',
  'register.error-country': 'Choisissez votre pays ou zone.',
  'register.error-choice': 'Choisissez dans la liste.',
  'register.error-answer': 'Répondez à cette question.',
  'register.error-length': 'Écrivez {max, number} caractères au plus.',
  'register.error-privacy': 'L’inscription suppose votre accord avec l’avis de confidentialité.',
  'register.error-other': 'À revoir : cela n’a pas été accepté.',
  'register.refused':
    'Cela n’a pas été accepté. L’inscription a peut-être changé entre-temps : rechargez la page.',
  'register.by-invitation':
    'L’inscription à cette réunion se fait sur invitation : utilisez le lien du courriel qui vous a invité(e).',
  'register.by-invitation-resend': 'Recevoir de nouveau le lien de votre invitation',
  'register.full-for':
    '{mode}, {capacity} : toutes les places sont prises. Les nouvelles inscriptions vont sur la liste d’attente.',
}
