/** Asks the person for a file of theirs. */
export function chooseFile(take: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.yaml,.yml,.json,.zip,.tgz,.gz'
  input.onchange = () => {
    const file = input.files?.[0]
    if (file !== undefined) take(file)
  }
  input.click()
}
