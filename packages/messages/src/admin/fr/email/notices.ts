import type { Translation } from '../../../translation'
import type { notices as English } from '../../en/email/notices'

export const notices: Translation<typeof English> = {
  'notices.title': 'Avis',
  'notices.none':
    'Aucun avis ne correspond. Une version qui modifie une réunion en prépare un ; vous pouvez aussi en rédiger un.',
  'notices.compose': 'Rédiger un avis',
  'notices.kind': 'Type',
  'notices.sent': '{sent} sur {all} envoyés',
  'notices.start': 'Commencer le projet',
  'notices.audience': 'Destinataires',
  'notices.audience-registrants': 'Inscrits',
  'notices.audience-followers': 'Abonnés',
  'notices.audience-speakers': 'Intervenants',
  'notices.audience-focalPoints': 'Coordonnateurs',
  'notices.audience-delegation': 'Délégation',
  'notices.audience-people':
    '{count, plural, one {# personne} many {# de personnes} other {# personnes}}',
  'notices.audience-nobody': 'Choisissez les destinataires.',
  'notices.words': 'Contenu',
  'notices.wordsFree':
    'Chacun le lit dans sa langue et, si celle-ci n’a pas de texte, dans celle de la réunion ({language}), qui exige un objet et un texte.',
  'notices.wordsNote':
    'Le message dit de lui-même de quoi il s’agit. Une note est facultative et l’accompagne ; à défaut, elle est lue en {language}.',
  'notices.language': 'Langue',
  'notices.subject': 'Objet',
  'notices.subjectHint': 'Vide : l’objet habituel.',
  'notices.text': 'Texte',
  'notices.textHint':
    'Une ligne vide commence un nouveau paragraphe. Les liens sont écrits en entier.',
  'notices.missing': 'Il faut un objet et un texte en {language}.',
  'notices.written': 'Rédigé en : {languages}',
  'notices.preview': 'Tel qu’il se lit',
  'notices.reader': 'Lu par',
  'notices.reader-registrant': 'Un inscrit',
  'notices.reader-follower': 'Un abonné',
  'notices.reader-speaker': 'Un intervenant',
  'notices.reader-focal-point': 'Un coordonnateur',
  'notices.saveFirst':
    'Enregistrez d’abord : l’aperçu, l’essai et l’envoi prennent ce qui est enregistré.',
  'notices.test': 'Me l’envoyer',
  'notices.tested': 'Un essai part pour {to}.',
  'notices.sendAt': 'Envoyer le',
  'notices.sendAtHint': 'Vide : maintenant. Heure de {zone}.',
  'notices.approve': 'Approuver et envoyer',
  'notices.schedule': 'Approuver pour le {at}',
  'notices.approveTitle':
    '{count, plural, one {Envoyer à # personne ?} many {Envoyer à # de personnes ?} other {Envoyer à # personnes ?}}',
  'notices.approveHint': 'Chacune reçoit un message. Ce qui est parti ne peut être repris.',
  'notices.scheduled': 'Il part le {at}.',
  'notices.recall': 'En refaire un projet',
  'notices.discard': 'Abandonner',
  'notices.discardTitle': 'Abandonner cet avis ?',
  'notices.discardHint': 'Personne n’est averti. L’avis reste au dossier.',
  'notices.delivery': 'Ce que sont devenus ses messages',
  'notices.outbox': 'Les voir dans les messages sortants',
  'notices.conflict':
    'Quelqu’un d’autre a modifié cet avis entre-temps. Votre texte est toujours là : enregistrez-le à la place du sien, ou chargez le sien.',
  'notices.gone': 'Il n’y a pas d’avis à cette adresse.',
  'notices.tells': 'Il dit ce qui a changé entre les versions {since} et {release}.',
  'notices.state-drafted': 'En attente d’approbation',
  'notices.state-approved': 'Programmé',
  'notices.state-queued': 'Envoyé ou en cours d’envoi',
  'notices.state-sending': 'Envoi en cours',
  'notices.state-sent': 'Envoyé',
  'notices.state-discarded': 'Abandonné',
}
