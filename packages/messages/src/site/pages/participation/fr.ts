import type { ParticipationWords } from './participation-words'

export const fr: ParticipationWords = {
  'invitation.title': 'Votre invitation',
  'invitation.for':
    'Cette invitation est réservée à {email}. Votre inscription est enregistrée dès l’envoi : aucun courriel n’est à confirmer.',
  'invitation.bad':
    'Cette invitation ne fonctionne plus : elle a été révoquée, ou le lien est incomplet. Adressez-vous au secrétariat.',
  'invitation.registered':
    'Vous êtes déjà inscrit(e). Votre page s’ouvre par le lien du courriel correspondant.',
  'invitation.over': 'Il n’est plus possible de s’inscrire à cette réunion.',
  'register.by-invitation':
    'L’inscription à cette réunion se fait sur invitation : utilisez le lien du courriel qui vous a invité(e).',
  'register.by-invitation-again': 'Recevoir de nouveau le lien de votre invitation',
  'delegation.head': 'Chef de délégation',
  'delegation.head-nobody': 'Personne',
  'delegation.head-send': 'Désigner le chef',
  'delegation.letters': 'Lettres de désignation',
  'delegation.letters-hint':
    'PDF, Word, PNG ou JPEG, 3 Mo au plus. Seul le secrétariat peut l’ouvrir.',
  'delegation.letter': 'Fichier de la lettre',
  'delegation.letter-send': 'Envoyer la lettre',
  'delegation.letter-remove': 'Retirer {name}',
  'delegation.letter-bad':
    'Le fichier n’a pas été accepté : envoyez un fichier PDF, Word (.docx), PNG ou JPEG de 3 Mo au plus.',
  'registration.door': 'À l’entrée',
  'registration.door-text': 'Montrez ce code à l’entrée ; il figure aussi dans votre courriel.',
  'registration.door-code': 'Code',
}
