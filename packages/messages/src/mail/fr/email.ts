import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': 'Vous êtes invité(e) : {title}',
  'email.invitation.body':
    'Le secrétariat vous invite à participer à « {title} ». Inscrivez-vous au moyen du lien ci-dessous ; il est réservé à vous et à cette adresse : veuillez ne pas le transmettre. Si vous ne pouvez pas venir, vous n’avez rien à faire.',
  'email.invitation.action': 'S’inscrire',
  'email.visa-approved.subject': 'Votre lettre pour le visa est prête : {title}',
  'email.visa-approved.body':
    'La lettre à l’appui de votre demande de visa pour « {title} » est approuvée. Téléchargez-la depuis votre page.',
  'email.visa-approved.action': 'Mon inscription',
  'email.visa-refused.subject': 'Pas de lettre pour le visa : {title}',
  'email.visa-refused.body':
    'Aucune lettre à l’appui de votre demande de visa pour « {title} » ne peut être délivrée.',
  'email.visa-refused.action': 'Mon inscription',
  'email.speaker-invited.subject': 'Vous intervenez à la réunion : {title}',
  'email.speaker-invited.body':
    'Vous êtes annoncé comme intervenant à « {title} ». Sur votre page, vous voyez vos séances, vous dites si vous participez et vous envoyez votre biographie, une photographie et vos diapositives. Le lien est pour vous seul : merci de ne pas le transmettre.',
  'email.speaker-invited.action': 'Ma page d’intervenant',
  'email.speaker-returned.subject': 'À revoir, s’il vous plaît : {title}',
  'email.speaker-returned.body':
    'Le secrétariat vous renvoie un élément que vous aviez transmis pour « {title} ». Votre page indique lequel et permet de le renvoyer.',
  'email.speaker-returned.action': 'Ma page d’intervenant',
  'email.document-returned.subject': 'Renvoyé : {document}',
  'email.document-returned.body':
    'Le document « {document} » que vous avez soumis pour « {title} » n’a pas été approuvé. Motif : {reason}',
  'email.document-returned.action': 'Ouvrir la réunion',
  'email.confirm.subject': 'Veuillez confirmer votre inscription : {title}',
  'email.confirm.body':
    'Quelqu’un, sans doute vous, a inscrit cette adresse à « {title} ». Confirmez par le lien ci-dessous ; il sert une seule fois, pendant deux jours. Si ce n’était pas vous, ne faites rien : les données seront effacées.',
  'email.confirm.sent': 'Formulaire envoyé : {at}',
  'email.confirm.action': 'Confirmer l’inscription',
  'email.already.subject': 'Vous êtes déjà inscrit(e) : {title}',
  'email.already.body':
    'Cette adresse a été inscrite une nouvelle fois à « {title} ». Votre première inscription reste inchangée ; votre page la montre et permet de la modifier.',
  'email.already.action': 'Mon inscription',
  'email.received.subject': 'Nous avons reçu votre inscription : {title}',
  'email.received.body':
    'Votre inscription à « {title} » nous est parvenue et est à l’examen. Nous vous écrirons dès qu’une décision sera prise.',
  'email.received.action': 'Mon inscription',
  'email.confirmed.subject': 'Vous êtes inscrit(e) : {title}',
  'email.confirmed.body':
    'Votre inscription à « {title} » est confirmée. Un fichier d’agenda est joint. Votre page indiquera comment participer dès que cela sera connu.',
  'email.confirmed.action': 'Mon inscription',
  'email.refused.subject': 'Votre inscription n’a pas été acceptée : {title}',
  'email.refused.body':
    'Nous regrettons que votre inscription à « {title} » n’ait pas pu être acceptée.',
  'email.refused.action': 'Mon inscription',
  'email.waiting.subject': 'Vous êtes sur la liste d’attente : {title}',
  'email.waiting.body':
    'Toutes les places pour « {title} » sont prises. Vous êtes sur la liste d’attente, dans l’ordre de confirmation des adresses ; nous vous écrirons dès qu’une place se libère.',
  'email.waiting.action': 'Mon inscription',
  'email.offered.subject': 'Une place est libre pour vous : {title}',
  'email.offered.body':
    'Une place pour « {title} » vous est réservée. Veuillez l’accepter à temps ; ensuite elle reviendra à la personne suivante.',
  'email.offered.action': 'Accepter la place',
  'email.lapsed.subject': 'La place est revenue à la personne suivante : {title}',
  'email.lapsed.body':
    'La place qui vous était réservée pour « {title} » n’a pas été acceptée à temps et est revenue à la personne suivante.',
  'email.lapsed.action': 'Mon inscription',
  'email.withdrawn.subject': 'Votre inscription est retirée : {title}',
  'email.withdrawn.body': 'Comme vous l’avez demandé, votre inscription à « {title} » est retirée.',
  'email.reminder.subject':
    '{hours, plural, one {Dans # heure} many {Dans # d’heures} other {Dans # heures}} : {title}',
  'email.reminder.days':
    '{days, plural, one {Dans # jour} many {Dans # de jours} other {Dans # jours}} : {title}',
  'email.reminder.body': '« {title} » commence bientôt. Votre page indique comment participer.',
  'email.reminder.action': 'Participer',
  'email.changed.subject': 'Ce qui a changé : {title}',
  'email.changed.body': 'Il y a du nouveau concernant « {title} » :',
  'email.changed.action': 'La page de la réunion',
  'email.postponed.subject': 'Reportée : {title}',
  'email.postponed.body': '« {title} » est reportée.',
  'email.postponed.action': 'La page de la réunion',
  'email.cancelled.subject': 'Annulée : {title}',
  'email.cancelled.body': '« {title} » est annulée. Vous n’avez rien à faire.',
  'email.cancelled.action': 'La page de la réunion',
  'email.delegation.subject': 'Vous êtes coordonnateur désigné : {title}',
  'email.delegation.body':
    'Vous avez été désigné(e) comme coordonnateur pour « {title} ». Votre page présente les membres de votre délégation et vous permet de les approuver et de les inscrire.',
  'email.delegation.action': 'Ma délégation',
  'email.follow.subject': 'Veuillez confirmer que vous souhaitez ces nouvelles',
  'email.follow.body':
    'Quelqu’un, sans doute vous, a demandé que les nouvelles de nos réunions soient envoyées à cette adresse. Confirmez par le lien ci-dessous ; il sert une seule fois, pendant deux jours. Si ce n’était pas vous, ne faites rien.',
  'email.follow.action': 'Confirmer',
  'email.password.subject': 'Un nouveau mot de passe pour le tableau de bord',
  'email.password.body':
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour le tableau de bord de l’U4SSC. Choisissez-le par le lien ci-dessous ; il sert une seule fois, pendant une heure. Si ce n’était pas vous, ne faites rien : le mot de passe reste le même.',
  'email.password.action': 'Choisir un nouveau mot de passe',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'La page de la réunion',
  'email.thanks.subject': 'Merci de votre participation : {title}',
  'email.thanks.body': '« {title} » est terminée. Nous vous remercions de votre participation.',
  'email.thanks.action': 'Mon inscription',
  'email.speakers.subject': 'Aux intervenants : {title}',
  'email.speakers.body':
    'Vous intervenez à « {title} ». Veuillez vérifier ce que le programme dit de vous et signaler au secrétariat ce qui serait inexact.',
  'email.speakers.action': 'Le programme',
  'email.focal-points.subject': 'Aux coordonnateurs : {title}',
  'email.focal-points.body':
    'Voici où en est votre délégation à « {title} ». Votre page permet d’approuver et d’inscrire des personnes.',
  'email.focal-points.action': 'Ma délégation',
}
