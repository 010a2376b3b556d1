import type { Translation } from '../../../translation'
import type { registration as English } from '../../en/registration/registration'

export const registration: Translation<typeof English> = {
  'registration.title': 'Mon inscription',
  'registration.already': 'Inscription déjà faite ?',
  'registration.open-own': 'Ouvrir mon inscription',
  'registration.join-now': 'Rejoindre la réunion',
  'registration.join-text':
    'Indiquez l’adresse électronique utilisée pour votre inscription. Nous vous enverrons le lien de connexion par courriel.',
  'registration.confirm-title': 'Confirmez votre inscription',
  'registration.confirm-text':
    'Cette inscription a été envoyée avec votre adresse électronique. Vérifiez les informations, puis confirmez.',
  'registration.confirm': 'Confirmer',
  'registration.not-me': 'Cette demande ne vient pas de moi',
  'registration.not-me-text':
    '« Cette demande ne vient pas de moi » supprime l’inscription sans rien confirmer.',
  'registration.discarded': 'L’inscription a été supprimée',
  'registration.discarded-text': 'Rien n’a été confirmé. Vous pouvez fermer cette page.',
  'registration.link-bad': 'Ce lien n’est plus valable : il a déjà été utilisé ou il a expiré.',
  'registration.link-none': 'Utilisez le lien reçu par courriel pour ouvrir votre inscription.',
  'registration.resend': 'Recevoir à nouveau mon lien',
  'registration.resend-send': 'Recevoir à nouveau mon lien',
  'registration.resend-sent':
    'Si cette adresse est inscrite à la réunion, nous avons envoyé le lien. Consultez votre messagerie.',
  'registration.state': 'État',
  'registration.state-unconfirmed': 'En attente de confirmation',
  'registration.state-in-review': 'En cours d’examen',
  'registration.state-waiting': 'Sur la liste d’attente',
  'registration.state-offered': 'Une place vous est réservée',
  'registration.state-confirmed': 'Votre inscription est confirmée',
  'registration.state-refused': 'Refusée',
  'registration.state-lapsed': 'La réservation de votre place a expiré',
  'registration.state-withdrawn': 'Annulée',
  'registration.state-erased': 'Supprimée',
  'registration.next-unconfirmed':
    'Ouvrez le lien figurant dans notre premier courriel pour confirmer votre adresse électronique.',
  'registration.next-in-review':
    'Vous n’avez rien à faire pour le moment. Nous vous communiquerons la décision par courriel.',
  'registration.next-waiting': 'Nous vous enverrons un courriel dès qu’une place sera disponible.',
  'registration.next-offered':
    'Acceptez-la au plus tard le {date} à {time}. Passé cette date, elle pourra être attribuée à la personne suivante sur la liste d’attente.',
  'registration.next-confirmed': 'Vous n’avez rien d’autre à faire avant la réunion.',
  'registration.next-refused': 'Pour toute question, écrivez au secrétariat.',
  'registration.next-lapsed':
    'Vous pouvez vous inscrire de nouveau tant que les inscriptions sont ouvertes.',
  'registration.next-withdrawn':
    'Vous pouvez vous inscrire de nouveau tant que les inscriptions sont ouvertes.',
  'registration.next-erased': 'Nous avons supprimé votre inscription et vos données personnelles.',
  'registration.ahead':
    '{count, plural, =0 {Vous êtes en tête de la liste d’attente.} one {# personne vous précède.} many {# de personnes vous précèdent.} other {# personnes vous précèdent.}}',
  'registration.accept': 'Accepter la place',
  'registration.reason': 'Motif',
  'registration.joining': 'Rejoindre la réunion',
  'registration.joining-from': 'Votre lien de connexion apparaîtra ici le {date} à {time}.',
  'registration.join': 'Rejoindre la réunion',
  'registration.passcode': 'Code d’accès',
  'registration.sent': 'Mes réponses',
  'registration.change': 'Modifier mes réponses',
  'registration.save': 'Enregistrer les modifications',
  'registration.warning-title': 'Si vous enregistrez cette modification, vous perdez votre place',
  'registration.warning-in-review':
    'Si vous l’enregistrez, vous renoncez à votre place et votre inscription est de nouveau examinée.',
  'registration.warning-waiting':
    'Si vous l’enregistrez, vous renoncez à votre place et passez sur la liste d’attente.',
  'registration.save-anyway': 'Enregistrer quand même',
  'registration.keep': 'Garder mon inscription telle quelle',
  'registration.conflict':
    'Votre inscription a changé entre-temps. Vérifiez les réponses ci-dessous, puis refaites votre modification.',
  'registration.cancel': 'Annuler mon inscription',
  'registration.cancel-text':
    'Votre place sera attribuée à la personne suivante sur la liste d’attente.',
  'registration.cancel-send': 'Annuler mon inscription',
  'registration.data': 'Télécharger mes données',
  'registration.erase': 'Supprimer mes données',
  'registration.erase-text':
    'Votre inscription et toutes vos données personnelles seront supprimées définitivement.',
  'registration.erase-sure': 'Oui, supprimer toutes mes données',
  'registration.erase-send': 'Supprimer mes données',
  'registration.erase-unsure':
    'Rien n’a été supprimé. Cochez la case pour confirmer, puis sélectionnez « Supprimer mes données ».',
  'registration.erased': 'Vos données ont été supprimées',
  'registration.check-in': 'Enregistrement des entrées',
  'registration.check-in-text':
    'Présentez ce code à l’entrée. Il figure aussi dans votre courriel.',
  'registration.check-in-code': 'Code',
  'registration.certificates': 'Attestations et lettres d’appui à la demande de visa',
  'registration.certificate': 'Attestation de participation (PDF)',
  'registration.or-resend': 'ou renvoyer mon lien',
  'registration.by-phone': 'Par téléphone',
  'registration.documents': 'Documents destinés aux inscrits',
  'registration.known': 'Vous êtes inscrit. Cet appareil a mémorisé votre inscription.',
  'registration.how-to-join': 'Comment rejoindre la réunion',
  'registration.device': 'Cet appareil',
  'registration.remember-text':
    'Avec votre accord, un cookie conserve votre lien personnel sur cet appareil jusqu’à 30 jours après la réunion, afin que vous puissiez la rejoindre sans le courriel. N’utilisez pas cette option sur un appareil partagé.',
  'registration.remember': 'Mémoriser sur cet appareil',
  'registration.remembered':
    'Cet appareil a mémorisé votre inscription jusqu’à 30 jours après la réunion.',
  'registration.forget': 'Oublier sur cet appareil',
  'registration.forgotten': 'Cet appareil ne mémorise plus vos inscriptions.',
  'registration.in-room': 'Séances dans cette salle',
  'registration.no-certificate':
    'Vous n’avez pas d’attestation pour cette réunion, car votre présence n’a pas été enregistrée. L’attestation est destinée aux personnes qui ont accepté l’enregistrement de leur présence et qui se sont présentées à l’accueil ou se sont connectées avec leur lien personnel. Si vous avez participé à la réunion, écrivez au secrétariat.',
  'registration.travel': 'Avant votre départ',
  'registration.mine': 'Mes inscriptions',
  'registration.mine-lead':
    'Seul cet appareil affiche cette page. Il conserve vos liens personnels, pas vos réponses.',
  'registration.mine-none':
    'Cet appareil n’a mémorisé aucune inscription. Ouvrez le lien reçu par courriel, puis sélectionnez « Mémoriser sur cet appareil ».',
  'registration.mine-today': 'Aujourd’hui',
  'registration.mine-missing':
    'Il manque une inscription ? Ouvrez sur cet appareil le lien reçu par courriel, ou redemandez-le.',
  'registration.next-step': 'Prochaine étape',
  'registration.certificate-ready': 'Votre attestation de participation est prête.',
  'registration.certificate-open': 'Obtenir mon attestation',
  'registration.forget-everything': 'Tout oublier sur cet appareil',
  'registration.forget-everything-text':
    'N’utilisez cette page que sur votre propre appareil : toute personne qui utilise ce navigateur peut ouvrir vos inscriptions. Si vous oubliez tout, vos inscriptions restent valables et les liens de vos courriels fonctionnent toujours.',
  'registration.forgotten-everything': 'Cet appareil a oublié vos inscriptions et vos réponses.',
}
