import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': 'Invitation : {title}',
  'email.invitation.body':
    'Le secrétariat vous invite à participer à la réunion « {title} ». Inscrivez-vous au moyen du lien ci-dessous. Ce lien est personnel : veuillez ne pas le transmettre. Si vous ne pouvez pas participer, vous n’avez rien à faire.',
  'email.invitation.action': 'S’inscrire',
  'email.visa-approved.subject': 'Votre lettre d’appui à la demande de visa est prête : {title}',
  'email.visa-approved.body':
    'Votre lettre d’appui à la demande de visa pour la réunion « {title} » a été approuvée. Téléchargez-la depuis la page de votre inscription.',
  'email.visa-approved.action': 'Ouvrir mon inscription',
  'email.visa-refused.subject': 'Lettre d’appui à la demande de visa refusée : {title}',
  'email.visa-refused.body':
    'Nous ne pouvons pas vous délivrer de lettre d’appui à la demande de visa pour la réunion « {title} ».',
  'email.visa-refused.action': 'Ouvrir mon inscription',
  'email.speaker-invited.subject': 'Votre intervention : {title}',
  'email.speaker-invited.body':
    'Vous figurez parmi les intervenants de la réunion « {title} ». Votre page d’intervenant vous permet de consulter vos séances, de confirmer votre participation et d’envoyer votre biographie, votre photo et vos diapositives. Le lien est personnel : veuillez ne pas le transmettre.',
  'email.speaker-invited.action': 'Ouvrir ma page d’intervenant',
  'email.speaker-returned.subject': 'À vérifier et à renvoyer : {title}',
  'email.speaker-returned.body':
    'Le secrétariat vous a retourné un élément que vous aviez envoyé pour la réunion « {title} ». Votre page d’intervenant indique lequel et vous permet de l’envoyer de nouveau.',
  'email.speaker-returned.action': 'Ouvrir ma page d’intervenant',
  'email.document-returned.subject': 'Document retourné : {document}',
  'email.document-returned.body':
    'Votre document « {document} » pour la réunion « {title} » n’a pas été approuvé. Motif : {reason}',
  'email.document-returned.action': 'Ouvrir la réunion',
  'email.confirm.subject': 'Confirmez votre inscription : {title}',
  'email.confirm.body':
    'Une demande d’inscription à la réunion « {title} » a été faite avec cette adresse électronique. Pour la confirmer, ouvrez le lien ci-dessous dans les deux jours. Ce lien ne fonctionne qu’une fois. Si cette demande ne vient pas de vous, ignorez ce courriel : les données seront supprimées.',
  'email.confirm.sent': 'Inscription envoyée : {at}',
  'email.confirm.action': 'Confirmer mon inscription',
  'email.already.subject': 'Inscription déjà enregistrée : {title}',
  'email.already.body':
    'Nous avons reçu une nouvelle inscription à la réunion « {title} » avec cette adresse électronique. Votre première inscription n’a pas changé. Vous pouvez la consulter et la modifier sur la page de votre inscription.',
  'email.already.action': 'Ouvrir mon inscription',
  'email.link.subject': 'Votre lien : {title}',
  'email.link.body':
    'Voici le lien que vous avez demandé. Il ouvre votre inscription à la réunion « {title} », qui n’a pas changé. Ne transférez pas ce courriel : le lien donne accès à votre inscription. Si vous n’avez pas demandé ce lien, ignorez ce courriel.',
  'email.link.action': 'Ouvrir mon inscription',
  'email.received.subject': 'Inscription reçue : {title}',
  'email.received.body':
    'Nous avons reçu votre inscription à la réunion « {title} » et nous l’examinons. Nous vous communiquerons la décision par courriel.',
  'email.received.action': 'Ouvrir mon inscription',
  'email.confirmed.subject': 'Inscription confirmée : {title}',
  'email.confirmed.body':
    'Votre inscription à la réunion « {title} » est confirmée. Vous trouverez ci-joint un fichier de calendrier. La page de votre inscription indiquera comment rejoindre la réunion.',
  'email.confirmed.body-on-site':
    'Votre inscription à la réunion « {title} » est confirmée. Vous participez sur place : le lieu et l’heure figurent ci-dessous. Vous trouverez ci-joint un fichier de calendrier.',
  'email.confirmed.action': 'Ouvrir mon inscription',
  'email.refused.subject': 'Inscription refusée : {title}',
  'email.refused.body':
    'Nous regrettons de ne pas pouvoir accepter votre inscription à la réunion « {title} ».',
  'email.refused.action': 'Ouvrir mon inscription',
  'email.waiting.subject': 'Liste d’attente : {title}',
  'email.waiting.body':
    'Toutes les places pour la réunion « {title} » sont prises. Votre inscription est donc placée sur la liste d’attente, dans l’ordre de confirmation des adresses électroniques. Nous vous enverrons un courriel dès qu’une place sera disponible.',
  'email.waiting.action': 'Ouvrir mon inscription',
  'email.offered.subject': 'Une place est disponible pour vous : {title}',
  'email.offered.body':
    'Une place vous est réservée pour la réunion « {title} ». Acceptez-la avant la date limite indiquée ci-dessous. Passé cette date, elle sera attribuée à la personne suivante sur la liste d’attente.',
  'email.offered.action': 'Accepter la place',
  'email.lapsed.subject': 'La réservation de votre place a expiré : {title}',
  'email.lapsed.body':
    'La place qui vous était réservée pour la réunion « {title} » n’a pas été acceptée à temps. Elle a été attribuée à la personne suivante sur la liste d’attente.',
  'email.lapsed.action': 'Ouvrir mon inscription',
  'email.withdrawn.subject': 'Inscription annulée : {title}',
  'email.withdrawn.body':
    'Comme vous l’avez demandé, nous avons annulé votre inscription à la réunion « {title} ».',
  'email.reminder.subject':
    '{hours, plural, one {Dans # heure} many {Dans # d’heures} other {Dans # heures}} : {title}',
  'email.reminder.days':
    '{days, plural, one {Dans # jour} many {Dans # de jours} other {Dans # jours}} : {title}',
  'email.reminder.body':
    'La réunion « {title} » commence bientôt. La page de votre inscription indique comment la rejoindre.',
  'email.reminder.body-on-site':
    'La réunion « {title} » commence bientôt. Vous participez sur place : le lieu et l’heure figurent ci-dessous.',
  'email.reminder.action': 'Rejoindre la réunion',
  'email.changed.subject': 'Mise à jour : {title}',
  'email.changed.headline': '{headline} : {title}',
  'email.changed.body': 'Modifications concernant la réunion « {title} » :',
  'email.changed.action': 'Ouvrir la page de la réunion',
  'email.postponed.subject': 'Réunion reportée : {title}',
  'email.postponed.body': 'La réunion « {title} » a été reportée.',
  'email.postponed.action': 'Ouvrir la page de la réunion',
  'email.cancelled.subject': 'Réunion annulée : {title}',
  'email.cancelled.body': 'La réunion « {title} » a été annulée. Vous n’avez rien à faire.',
  'email.cancelled.action': 'Ouvrir la page de la réunion',
  'email.delegation.subject': 'Vous êtes coordonnateur désigné : {title}',
  'email.delegation.body':
    'Vous êtes désormais coordonnateur désigné pour la réunion « {title} ». La page de votre délégation présente les membres de votre délégation et vous permet de les approuver et de les inscrire.',
  'email.delegation.action': 'Ouvrir ma délégation',
  'email.follow.subject': 'Confirmez votre abonnement',
  'email.follow.body':
    'Une demande d’abonnement aux mises à jour concernant nos réunions a été faite avec cette adresse électronique. Pour la confirmer, ouvrez le lien ci-dessous dans les deux jours. Ce lien ne fonctionne qu’une fois. Si cette demande ne vient pas de vous, ignorez ce courriel.',
  'email.follow.body-meeting':
    'Une demande d’abonnement aux mises à jour concernant la réunion « {title} » a été faite avec cette adresse électronique. Pour la confirmer, ouvrez le lien ci-dessous dans les deux jours. Ce lien ne fonctionne qu’une fois. Si cette demande ne vient pas de vous, ignorez ce courriel.',
  'email.follow.action': 'Confirmer mon abonnement',
  'email.password.subject': 'Réinitialisation du mot de passe du tableau de bord',
  'email.password.body':
    'La réinitialisation du mot de passe du tableau de bord de l’U4SSC a été demandée pour votre compte. Choisissez un nouveau mot de passe au moyen du lien ci-dessous dans l’heure qui suit. Ce lien ne fonctionne qu’une fois. Si cette demande ne vient pas de vous, ignorez ce courriel : votre mot de passe n’a pas changé.',
  'email.password.action': 'Choisir un nouveau mot de passe',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'Ouvrir la page de la réunion',
  'email.thanks.subject': 'Merci de votre participation : {title}',
  'email.thanks.body':
    'La réunion « {title} » est terminée. Nous vous remercions de votre participation.',
  'email.thanks.action': 'Ouvrir mon inscription',
  'email.speakers.subject': 'À l’attention des intervenants : {title}',
  'email.speakers.body':
    'Vous figurez parmi les intervenants de la réunion « {title} ». Veuillez vérifier les informations qui vous concernent dans le programme et signaler toute erreur au secrétariat.',
  'email.speakers.action': 'Ouvrir le programme',
  'email.focal-points.subject': 'À l’attention des coordonnateurs désignés : {title}',
  'email.focal-points.body':
    'Voici l’état actuel de votre délégation à la réunion « {title} ». Vous pouvez approuver et inscrire des personnes sur la page de votre délégation.',
  'email.focal-points.action': 'Ouvrir ma délégation',
}
