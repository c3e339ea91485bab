export default function FilesPanel() {
  return null
}
