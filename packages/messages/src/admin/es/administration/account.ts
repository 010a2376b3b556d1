import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'Sesiones abiertas',
  'account.sessions-this': 'Esta sesión',
  'account.sessions-end': 'Cerrar esa sesión',
  'account.sessions-unknown': 'Programa desconocido',
  'account.sessions-since': 'Desde {since}, a más tardar hasta {until}',
  'account.password-title': 'Contraseña',
  'account.password-current': 'Contraseña actual',
  'account.password-next': 'Contraseña nueva',
  'account.password-change': 'Cambiar la contraseña',
  'account.password-changed': 'Cambiada. Sus demás sesiones se han cerrado.',
  'account.secondFactor-title': 'Segundo factor',
  'account.secondFactor-off':
    'Para iniciar sesión solo se pide la contraseña. Con un segundo factor se pide además un código que muestra una aplicación de autenticación, en su teléfono o en otro dispositivo.',
  'account.secondFactor-on':
    '{left, plural, =0 {Activado. No queda ningún código de recuperación: cree otros nuevos.} one {Activado. Queda # código de recuperación.} many {Activado. Quedan # códigos de recuperación.} other {Activado. Quedan # códigos de recuperación.}}',
  'account.secondFactor-yes': 'Activado',
  'account.secondFactor-no': 'Desactivado',
  'account.secondFactor-begin': 'Configurar un segundo factor',
  'account.secondFactor-scan':
    'Escanee esta imagen con la aplicación de autenticación, o escriba en ella la clave secreta.',
  'account.secondFactor-picture': 'Código QR de la clave secreta',
  'account.secondFactor-secret': 'Clave secreta:',
  'account.secondFactor-recovery': 'Códigos de recuperación',
  'account.secondFactor-recoveryHint':
    'Cada uno permite iniciar sesión una vez si se pierde el dispositivo. Guárdelos en otro lugar: se muestran una sola vez.',
  'account.secondFactor-code': 'Código',
  'account.secondFactor-codeHint': 'Seis dígitos, tal como los muestra ahora la aplicación.',
  'account.secondFactor-codeWrong':
    'No es el código de este momento. Escriba los seis dígitos que se muestran ahora.',
  'account.secondFactor-confirm': 'Activar',
  'account.secondFactor-renew': 'Crear nuevos códigos de recuperación',
  'account.secondFactor-end': 'Desactivar',
  'account.secondFactor-removing':
    'Si {name} ha perdido el dispositivo, retire el segundo factor: bastará la contraseña y se cerrarán todas las sesiones.',
  'account.secondFactor-remove': 'Retirar el segundo factor',
  'account.secondFactor-removed': 'Ahora a {name} le basta la contraseña.',
}
