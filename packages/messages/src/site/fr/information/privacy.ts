import type { Translation } from '../../../translation'
import type { privacy as English } from '../../en/information/privacy'

export const privacy: Translation<typeof English> = {
  'privacy.title': 'Protection de la vie privée',
  'privacy.cookies': 'Témoins (cookies)',
  'privacy.cookies-text':
    'Ce site place trois sortes de témoins, pour son seul usage : le lieu que vous avez choisi, le fuseau de votre navigateur et la dernière version d’une réunion que vous avez vue. Ils ne contiennent rien qui vous nomme et durent au plus un an. Le programme que vous consultez est aussi conservé dans votre navigateur, pour être lu sans connexion.',
  'privacy.records': 'Ce qui est enregistré',
  'privacy.records-text':
    'Le site enregistre les pannes avec le chemin de la page, jamais qui l’a demandée. Aucune page n’appelle un autre site et il n’y a pas de programme de statistiques.',
  'privacy.registration': 'Inscription',
  'privacy.registration-text':
    'Ce que vous écrivez pour vous inscrire ici est conservé pour la réunion. Votre lien personnel permet de le lire, de le télécharger et de l’effacer. Certaines réunions s’inscrivent sur un autre site, dont les règles s’appliquent alors.',
  'privacy.contact': 'Questions',
  'privacy.contact-text': 'L’adresse du secrétariat figure au bas de chaque page.',
  'privacy.table': 'Ce qui est conservé sur les personnes, et jusqu’à quand',
  'privacy.purpose': 'Finalité',
  'privacy.ground': 'Fondement',
  'privacy.kept': 'Durée',
  'privacy.then': 'Ensuite',
  'privacy.data-unconfirmed': 'Une inscription ou une demande de suivi que personne n’a confirmée',
  'privacy.data-registration':
    'Inscription : nom, adresse, organisation, pays, qualité, langue, fuseau horaire, décision',
  'privacy.data-needs': 'Besoins d’accessibilité et réponses aux questions de la réunion',
  'privacy.data-attendance': 'Présence aux séances, pour les personnes qui y ont consenti',
  'privacy.data-passport': 'Données du passeport de qui demande une lettre pour le visa',
  'privacy.data-papers': 'Attestations et lettres délivrées : ce qu’elles énoncent',
  'privacy.purpose-visa': 'Rédiger la lettre',
  'privacy.purpose-verify': 'Permettre de vérifier que le document est authentique',
  'privacy.data-listed': 'Nom et organisation dans la liste publique des participants',
  'privacy.data-mails':
    'Quels courriels ont été envoyés à qui au sujet d’une réunion, et s’ils sont arrivés',
  'privacy.data-invitations': 'Nom et adresse des personnes invitées',
  'privacy.data-focal-points': 'Coordonnateurs des délégations et lettres de désignation',
  'privacy.data-speakers': 'Adresses des intervenants',
  'privacy.data-speaker-pages': 'Pages des intervenants : adresse, réponse et éléments transmis',
  'privacy.data-followers': 'Adresse des personnes qui suivent une réunion',
  'privacy.data-requests': 'Une empreinte de la demande, sans nom',
  'privacy.purpose-confirm': 'Vérifier que l’adresse leur appartient',
  'privacy.purpose-take-part': 'Leur permettre de participer',
  'privacy.purpose-assist': 'Répondre à leurs besoins pendant la réunion',
  'privacy.purpose-proof': 'Attester leur participation',
  'privacy.purpose-list': 'Faire connaître les participants entre eux',
  'privacy.purpose-tell': 'Leur dire ce qu’elles doivent savoir',
  'privacy.purpose-news': 'Leur donner des nouvelles',
  'privacy.purpose-invite': 'Les inviter',
  'privacy.purpose-answer-once': 'Ne faire qu’une fois ce qui est envoyé deux fois',
  'privacy.ground-request': 'Elles l’ont demandé',
  'privacy.ground-consent': 'Elles y ont consenti et peuvent revenir dessus',
  'privacy.ground-mandate': 'Le secrétariat en a besoin pour tenir la réunion',
  'privacy.kept-sent':
    '{days, plural, one {# jour} many {# de jours} other {# jours}} après l’envoi',
  'privacy.kept-meeting-ends':
    '{days, plural, one {# jour} many {# de jours} other {# jours}} après la réunion',
  'privacy.kept-years': '{years, plural, one {# an} many {# d’ans} other {# ans}} après la réunion',
  'privacy.kept-setting':
    'La durée fixée pour la réunion, au plus {days, plural, one {# jour} many {# de jours} other {# jours}} après celle-ci',
  'privacy.kept-ended': 'Jusqu’à ce qu’elles y mettent fin',
  'privacy.then-deleted': 'Supprimées',
  'privacy.then-counted': 'Supprimées ; seuls des nombres sans noms restent',
  'privacy.then-hidden': 'Ne sont plus affichées',
}
