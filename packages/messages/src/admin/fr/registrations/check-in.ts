import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'Enregistrement des entrées',
  'check-in.find': 'Nom ou code',
  'check-in.findHint': 'Scannez le code, ou saisissez le code ou une partie d’un nom.',
  'check-in.day': 'Jour',
  'check-in.session': 'Séance',
  'check-in.do': 'Enregistrer l’entrée',
  'check-in.done': '{name} : entrée enregistrée.',
  'check-in.already': '{name} : entrée déjà enregistrée à {time}.',
  'check-in.undo': 'Annuler l’entrée',
  'check-in.undone': 'L’entrée de {name} a été annulée.',
  'check-in.notConfirmed':
    '{name} a une inscription non confirmée : {state}. Adressez cette personne au secrétariat.',
  'check-in.isIn': 'Entrée enregistrée',
  'check-in.counted':
    '{name} : entrée enregistrée. Le nom n’est pas conservé, comme la personne l’a demandé.',
  'check-in.unknown':
    'Aucun participant n’a ce nom ou ce code. Vérifiez l’orthographe, ou cherchez une autre partie du nom.',
  'check-in.otherMeeting': 'Ce code est celui d’une autre réunion : {title}, {date}.',
  'check-in.more': 'Plusieurs autres personnes correspondent. Précisez le nom.',
  'check-in.counts': '{here, number} entrées enregistrées sur {all, number}',
  'check-in.waiting':
    '{count, plural, one {# entrée sera envoyée au retour de la connexion.} many {# d’entrées seront envoyées au retour de la connexion.} other {# entrées seront envoyées au retour de la connexion.}}',
  'check-in.offline': 'Hors connexion. Ceci est la dernière liste chargée.',
  'check-in.deleteList': 'Supprimer la liste de cet appareil',
  'check-in.listDeleted': 'La liste a été supprimée de cet appareil.',
  'check-in.camera': 'Image de l’appareil photo',
  'check-in.cameraOn': 'Scanner avec l’appareil photo',
  'check-in.cameraOff': 'Éteindre l’appareil photo',
  'check-in.cameraRefused':
    'L’appareil photo n’est pas disponible. Autorisez l’accès à l’appareil photo, ou saisissez le nom ou le code.',
  'check-in.noCamera':
    'La lecture des codes nécessite une caméra et une connexion sécurisée (HTTPS). Saisissez le nom ou le code, ou utilisez un lecteur.',
  'check-in.loading': 'Chargement du lecteur de codes…',
}
