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
  title: text('Data goes to an image that is not made for it', 'Los datos van a una imagen que no está hecha para ello'),
  why: text(
    'The image has no user 1000 and no folders for the data, so the app may not be able to write there.',
    'La imagen no tiene el usuario 1000 ni carpetas para los datos, así que quizá no pueda escribir ahí.',
  ),
  fix: text(
    'Check the image as user 1000, or put the container that needs the data, from the library, first.',
    'Prueba la imagen como usuario 1000, o pon primero el contenedor que necesita los datos, de la biblioteca.',
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
                `${name} gets the data, with an image of Docker Hub.`,
                `${name} recibe los datos con una imagen de Docker Hub.`,
              ),
            })),
    ),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/image`]: 'harbor.chaimeleon-eu.i3m.upv.es/dockerhub/rocker/rstudio:4.4' }) },
    keeps: { objects: workstation() },
  },
}
