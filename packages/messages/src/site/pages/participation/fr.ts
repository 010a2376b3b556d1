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
  'papers.title': 'Documents',
  'papers.certificate': 'Attestation de participation (PDF)',
  'papers.visa': 'Lettre pour le visa (PDF)',
  'papers.visa-asked': 'Le secrétariat examine votre demande de lettre pour le visa.',
  'papers.visa-approved': 'Votre lettre pour le visa est prête.',
  'papers.visa-refused': 'Votre demande de lettre pour le visa a été refusée.',
  'papers.visa-ask': 'Demander une lettre pour le visa',
  'papers.visa-why':
    'La lettre cite votre passeport. Ces données sont supprimées 30 jours après la réunion.',
  'papers.passport': 'Numéro du passeport',
  'papers.nationality': 'Nationalité',
  'papers.born': 'Date de naissance',
  'papers.visa-send': 'Demander la lettre',
  'papers.check-title': 'Vérifier une attestation',
  'papers.code': 'Code',
  'papers.check': 'Vérifier',
  'papers.not-genuine': 'Aucun document authentique ne porte ce code :',
  'papers.genuine-certificate': 'Cette attestation est authentique. Elle énonce :',
  'papers.genuine-visa-letter': 'Cette lettre pour le visa est authentique. Elle énonce :',
  'papers.name': 'Nom',
  'papers.meeting': 'Réunion',
  'papers.issued': 'Délivrée le',
}
