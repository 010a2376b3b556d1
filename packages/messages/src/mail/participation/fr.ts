import type { ParticipationWords } from './participation-words'

export const participation: ParticipationWords = {
  'invitation.subject': 'Vous êtes invité(e) : {title}',
  'invitation.body':
    'Le secrétariat vous invite à participer à « {title} ». Inscrivez-vous au moyen du lien ci-dessous ; il est réservé à vous et à cette adresse : veuillez ne pas le transmettre. Si vous ne pouvez pas venir, vous n’avez rien à faire.',
  'invitation.action': 'S’inscrire',
  'visa-approved.subject': 'Votre lettre pour le visa est prête : {title}',
  'visa-approved.body':
    'La lettre à l’appui de votre demande de visa pour « {title} » est approuvée. Téléchargez-la depuis votre page.',
  'visa-approved.action': 'Mon inscription',
  'visa-refused.subject': 'Pas de lettre pour le visa : {title}',
  'visa-refused.body':
    'Aucune lettre à l’appui de votre demande de visa pour « {title} » ne peut être délivrée.',
  'visa-refused.action': 'Mon inscription',
  'speaker-invited.subject': 'Vous intervenez à la réunion : {title}',
  'speaker-invited.body':
    'Vous êtes annoncé comme intervenant à « {title} ». Sur votre page, vous voyez vos séances, vous dites si vous participez et vous envoyez votre biographie, une photographie et vos diapositives. Le lien est pour vous seul : merci de ne pas le transmettre.',
  'speaker-invited.action': 'Ma page d’intervenant',
  'speaker-returned.subject': 'À revoir, s’il vous plaît : {title}',
  'speaker-returned.body':
    'Le secrétariat vous renvoie un élément que vous aviez transmis pour « {title} ». Votre page indique lequel et permet de le renvoyer.',
  'speaker-returned.action': 'Ma page d’intervenant',
  'document-returned.subject': 'Renvoyé : {document}',
  'document-returned.body':
    'Le document « {document} » que vous avez soumis pour « {title} » n’a pas été approuvé. Motif : {reason}',
  'document-returned.action': 'Ouvrir la réunion',
  door: 'Montrez ce code à l’entrée :',
  'join.enter': 'Rejoindre',
  'join.recorded':
    'Votre entrée est enregistrée comme présence, comme vous l’avez accepté. Vous pouvez le modifier sur votre page.',
  'join.not-recorded': 'Votre présence n’est pas enregistrée.',
}
