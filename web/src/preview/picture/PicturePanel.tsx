export default function PicturePanel() {
  return null
}
