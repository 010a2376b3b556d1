import type { MailWords } from './mail-words'
import { participation } from './participation/fr'

export const fr: MailWords = {
  ...participation,
  greeting: 'Bonjour {name},',
  'greeting.nobody': 'Bonjour,',
  closing: 'Le secrétariat',
  when: 'Date et heure : {when}',
  zone: 'Les heures sont celles du fuseau {zone}.',
  'zone.meeting': 'Les heures ci-dessus sont celles de la réunion, dans le fuseau {zone}.',
  reason: 'Motif : {reason}',
  until: 'Jusqu’au : {until}',
  end: 'Vous recevez ce message parce que vous suivez ces nouvelles.',
  'end.action': 'Ne plus recevoir ces nouvelles',
  'end.done': 'Vous ne recevrez plus ces nouvelles.',
  test: '[Essai] {subject}',
  standing: 'Votre inscription reste valable jusqu’à l’annonce de la nouvelle date.',
  'calendar.updated': 'Le fichier d’agenda joint met à jour l’entrée de votre agenda.',
  'calendar.removed': 'Le fichier d’agenda joint retire la réunion de votre agenda.',
  documents: 'Documents :',
  sessions: 'Vous figurez dans :',
  session: '{title} ({role})',
  'session.at': '{title} ({role}), {when}',
  people: '{state} : {count}',
  'people.confirmed': 'Confirmés',
  'people.in-review': 'À approuver',
  'people.waiting': 'En attente d’une place',

  'confirm.subject': 'Veuillez confirmer votre inscription : {title}',
  'confirm.body':
    'Quelqu’un, sans doute vous, a inscrit cette adresse à « {title} ». Confirmez par le lien ci-dessous ; il sert une seule fois, pendant deux jours. Si ce n’était pas vous, ne faites rien : les données seront effacées.',
  'confirm.action': 'Confirmer l’inscription',
  'already.subject': 'Vous êtes déjà inscrit(e) : {title}',
  'already.body':
    'Cette adresse a été inscrite une nouvelle fois à « {title} ». Votre première inscription reste inchangée ; votre page la montre et permet de la modifier.',
  'already.action': 'Mon inscription',
  'received.subject': 'Nous avons reçu votre inscription : {title}',
  'received.body':
    'Votre inscription à « {title} » nous est parvenue et est à l’examen. Nous vous écrirons dès qu’une décision sera prise.',
  'received.action': 'Mon inscription',
  'confirmed.subject': 'Vous êtes inscrit(e) : {title}',
  'confirmed.body':
    'Votre inscription à « {title} » est confirmée. Un fichier d’agenda est joint. Votre page indiquera comment participer dès que cela sera connu.',
  'confirmed.action': 'Mon inscription',
  'refused.subject': 'Votre inscription n’a pas été acceptée : {title}',
  'refused.body': 'Nous regrettons que votre inscription à « {title} » n’ait pas pu être acceptée.',
  'refused.action': 'Mon inscription',
  'waiting.subject': 'Vous êtes sur la liste d’attente : {title}',
  'waiting.body':
    'Toutes les places pour « {title} » sont prises. Vous êtes sur la liste d’attente, dans l’ordre de confirmation des adresses ; nous vous écrirons dès qu’une place se libère.',
  'waiting.action': 'Mon inscription',
  'offered.subject': 'Une place est libre pour vous : {title}',
  'offered.body':
    'Une place pour « {title} » vous est réservée. Veuillez l’accepter à temps ; ensuite elle reviendra à la personne suivante.',
  'offered.action': 'Accepter la place',
  'lapsed.subject': 'La place est revenue à la personne suivante : {title}',
  'lapsed.body':
    'La place qui vous était réservée pour « {title} » n’a pas été acceptée à temps et est revenue à la personne suivante.',
  'lapsed.action': 'Mon inscription',
  'withdrawn.subject': 'Votre inscription est retirée : {title}',
  'withdrawn.body': 'Comme vous l’avez demandé, votre inscription à « {title} » est retirée.',
  'reminder.subject':
    '{hours, plural, one {Dans # heure} many {Dans # d’heures} other {Dans # heures}} : {title}',
  'reminder.days':
    '{days, plural, one {Dans # jour} many {Dans # de jours} other {Dans # jours}} : {title}',
  'reminder.body': '« {title} » commence bientôt. Votre page indique comment participer.',
  'reminder.action': 'Participer',
  'changed.subject': 'Ce qui a changé : {title}',
  'changed.body': 'Il y a du nouveau concernant « {title} » :',
  'changed.action': 'La page de la réunion',
  'postponed.subject': 'Reportée : {title}',
  'postponed.body': '« {title} » est reportée.',
  'postponed.action': 'La page de la réunion',
  'cancelled.subject': 'Annulée : {title}',
  'cancelled.body': '« {title} » est annulée. Vous n’avez rien à faire.',
  'cancelled.action': 'La page de la réunion',
  'delegation.subject': 'Vous êtes coordonnateur désigné : {title}',
  'delegation.body':
    'Vous avez été désigné(e) comme coordonnateur pour « {title} ». Votre page présente les membres de votre délégation et vous permet de les approuver et de les inscrire.',
  'delegation.action': 'Ma délégation',
  'follow.subject': 'Veuillez confirmer que vous souhaitez ces nouvelles',
  'follow.body':
    'Quelqu’un, sans doute vous, a demandé que les nouvelles de nos réunions soient envoyées à cette adresse. Confirmez par le lien ci-dessous ; il sert une seule fois, pendant deux jours. Si ce n’était pas vous, ne faites rien.',
  'follow.action': 'Confirmer',
  'password.subject': 'Un nouveau mot de passe pour le tableau de bord',
  'password.body':
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour le tableau de bord de l’U4SSC. Choisissez-le par le lien ci-dessous ; il sert une seule fois, pendant une heure. Si ce n’était pas vous, ne faites rien : le mot de passe reste le même.',
  'password.action': 'Choisir un nouveau mot de passe',
  'notice.subject': '{subject}',
  'notice.action': 'La page de la réunion',
  'thanks.subject': 'Merci de votre participation : {title}',
  'thanks.body': '« {title} » est terminée. Nous vous remercions de votre participation.',
  certificate: 'Votre attestation de participation est jointe.',
  'thanks.action': 'Mon inscription',
  'speakers.subject': 'Aux intervenants : {title}',
  'speakers.body':
    'Vous intervenez à « {title} ». Veuillez vérifier ce que le programme dit de vous et signaler au secrétariat ce qui serait inexact.',
  'speakers.action': 'Le programme',
  'focal-points.subject': 'Aux coordonnateurs : {title}',
  'focal-points.body':
    'Voici où en est votre délégation à « {title} ». Votre page permet d’approuver et d’inscrire des personnes.',
  'focal-points.action': 'Ma délégation',
}
