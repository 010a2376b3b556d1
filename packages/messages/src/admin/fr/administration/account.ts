import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'Sessions actives',
  'account.sessions-this': 'Cette session',
  'account.sessions-end': 'Se déconnecter',
  'account.sessions-unknown': 'Application inconnue',
  'account.sessions-since': 'Connexion le {since}. Fin au plus tard le {until}.',
  'account.password-title': 'Mot de passe',
  'account.password-current': 'Mot de passe actuel',
  'account.password-next': 'Nouveau mot de passe',
  'account.password-change': 'Changer le mot de passe',
  'account.password-changed':
    'Mot de passe changé. Vos sessions sur tous les autres appareils sont fermées.',
  'account.secondFactor-title': 'Validation en deux étapes',
  'account.secondFactor-off':
    'Désactivée. Une fois la validation activée, vous saisissez votre mot de passe et un code d’une application d’authentification pour vous connecter.',
  'account.secondFactor-on':
    '{left, plural, =0 {Activée. Il ne vous reste aucun code de secours. Créez-en de nouveaux.} one {Activée. Il vous reste # code de secours.} many {Activée. Il vous reste # de codes de secours.} other {Activée. Il vous reste # codes de secours.}}',
  'account.secondFactor-yes': 'Activée',
  'account.secondFactor-no': 'Désactivée',
  'account.secondFactor-setUp': 'Configurer la validation en deux étapes',
  'account.secondFactor-scan':
    'Scannez ce code avec votre application d’authentification, ou saisissez la clé secrète.',
  'account.secondFactor-picture': 'Code QR',
  'account.secondFactor-secret': 'Clé secrète :',
  'account.secondFactor-recovery': 'Codes de secours',
  'account.secondFactor-recoveryHint':
    'Utilisez un code de secours pour vous connecter si vous perdez votre appareil. Chaque code ne fonctionne qu’une fois. Enregistrez les codes maintenant : ils ne seront plus affichés.',
  'account.secondFactor-code': 'Code',
  'account.secondFactor-codeHint':
    'Les six chiffres affichés dans l’application d’authentification',
  'account.secondFactor-codeWrong':
    'Saisissez les six chiffres que l’application d’authentification affiche maintenant.',
  'account.secondFactor-confirm': 'Activer',
  'account.secondFactor-renew': 'Créer de nouveaux codes de secours',
  'account.secondFactor-end': 'Désactiver',
  'account.secondFactor-removing':
    'Si {name} a perdu son appareil, désactivez la validation en deux étapes. La connexion ne demandera plus que le mot de passe, et toutes ses sessions prendront fin.',
  'account.secondFactor-remove': 'Désactiver la validation en deux étapes',
  'account.secondFactor-removed': 'La validation en deux étapes est désactivée pour {name}.',
}
