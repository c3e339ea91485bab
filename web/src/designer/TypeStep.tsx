export function TypeStep() {
  return null
}
