export default function AsDeployedPanel() {
  return null
}
