/** Letters without their accents, in lower case: 'contrasena' finds 'contraseña'. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
