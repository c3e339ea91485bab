/** The port on which well-known web apps listen by default, by a word of their image's name; from each app's own documentation. */
const knownPorts: Readonly<Record<string, number>> = {
  streamlit: 8501,
  jupyter: 8888,
  jupyterlab: 8888,
  notebook: 8888,
  rstudio: 8787,
  shiny: 3838,
  'code-server': 8080,
  'openvscode-server': 3000,
  superset: 8088,
  metabase: 3000,
  grafana: 3000,
  mlflow: 5000,
  gradio: 7860,
  dash: 8050,
  voila: 8866,
  tensorboard: 6006,
  kibana: 5601,
  orthanc: 8042,
  'label-studio': 8080,
  airflow: 8080,
  nginx: 80,
  httpd: 80,
  caddy: 80,
  adminer: 8080,
  pgadmin4: 80,
}

/** The port of a well-known web app, by the last part of its image's name; undefined where the name says nothing. */
export function knownPort(repository: string): number | undefined {
  const name = repository.split('/').at(-1)?.toLowerCase() ?? ''
  const exact = knownPorts[name]
  if (exact !== undefined) return exact
  const found = Object.keys(knownPorts).filter((word) => `-${name.replaceAll(/[._]/g, '-')}-`.includes(`-${word}-`))
  const [longest] = found.toSorted((one, other) => other.length - one.length)
  return longest === undefined ? undefined : knownPorts[longest]
}
