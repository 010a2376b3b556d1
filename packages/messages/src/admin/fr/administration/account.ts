import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'Vos sessions ouvertes',
  'account.sessions-this': 'Cette session',
  'account.sessions-end': 'Fermer cette session',
  'account.sessions-unknown': 'Programme inconnu',
  'account.sessions-since': 'Depuis le {since}, au plus tard jusqu’au {until}',
  'account.password-title': 'Mot de passe',
  'account.password-current': 'Mot de passe actuel',
  'account.password-next': 'Nouveau mot de passe',
  'account.password-change': 'Changer le mot de passe',
  'account.password-changed': 'Modifié. Vos autres sessions sont fermées.',
  'account.secondFactor-title': 'Second facteur',
  'account.secondFactor-off':
    'La connexion ne demande que votre mot de passe. Avec un second facteur, elle demande aussi un code affiché par une application d’authentification, sur votre téléphone ou un autre appareil.',
  'account.secondFactor-on':
    '{left, plural, =0 {Activé. Il ne reste aucun code de secours : créez-en de nouveaux.} one {Activé. Il reste # code de secours.} many {Activé. Il reste # codes de secours.} other {Activé. Il reste # codes de secours.}}',
  'account.secondFactor-yes': 'Activé',
  'account.secondFactor-no': 'Désactivé',
  'account.secondFactor-begin': 'Configurer un second facteur',
  'account.secondFactor-scan':
    'Scannez cette image avec l’application d’authentification, ou saisissez-y la clé secrète.',
  'account.secondFactor-picture': 'Code QR de la clé secrète',
  'account.secondFactor-secret': 'Clé secrète :',
  'account.secondFactor-recovery': 'Codes de secours',
  'account.secondFactor-recoveryHint':
    'Chacun permet de se connecter une fois si l’appareil est perdu. Conservez-les ailleurs : ils ne sont affichés qu’une fois.',
  'account.secondFactor-code': 'Code',
  'account.secondFactor-codeHint': 'Six chiffres, tels que l’application les affiche maintenant.',
  'account.secondFactor-codeWrong':
    'Ce n’est pas le code du moment. Saisissez les six chiffres affichés maintenant.',
  'account.secondFactor-confirm': 'Activer',
  'account.secondFactor-renew': 'Créer de nouveaux codes de secours',
  'account.secondFactor-end': 'Désactiver',
  'account.secondFactor-removing':
    'Si {name} a perdu son appareil, retirez le second facteur : le mot de passe suffira alors, et toutes les sessions seront fermées.',
  'account.secondFactor-remove': 'Retirer le second facteur',
  'account.secondFactor-removed': 'Le mot de passe suffit désormais pour {name}.',
}
