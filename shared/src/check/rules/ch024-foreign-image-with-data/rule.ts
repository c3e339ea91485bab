import { text } from '#base'
import { dataPathsOf } from '../../context/data-paths.ts'
import { registryOf } from '../../context/registry-of.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Images of the library have the user 1000 and the folders; images of Docker Hub have neither. */
export const foreignImageWithData: Rule = {
  id: 'CH024',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('Data is mounted in an image that is not prepared for it', 'Se montan datos en una imagen que no está preparada'),
  why: text(
    'The image may lack user 1000 and the data folders, so the app may be unable to read or write there.',
    'La imagen puede no tener el usuario 1000 ni las carpetas de datos, así que quizá no pueda leer ni escribir ahí.',
  ),
  fix: text(
    "Test the image as user 1000, or make a container from the platform's library the first one.",
    'Prueba la imagen como usuario 1000, o pon primero un contenedor de la biblioteca de la plataforma.',
  ),
  check: (context) =>
    context.workloads.flatMap((workload) =>
      dataPathsOf(workload, context).length === 0
        ? []
        : workload.containers
            .filter(({ first, image }) => first && registryOf(image, context.profile)?.dockerHubProxy === true)
            .map(({ path, name }) => ({
              manifest: workload.manifest,
              path: [...path, 'image'],
              message: text(
                `${name} gets the data and uses an image from Docker Hub.`,
                `${name} recibe los datos y usa una imagen de Docker Hub.`,
              ),
            })),
    ),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/image`]: 'harbor.chaimeleon-eu.i3m.upv.es/dockerhub/rocker/rstudio:4.4' }) },
    keeps: { objects: workstation() },
  },
}
