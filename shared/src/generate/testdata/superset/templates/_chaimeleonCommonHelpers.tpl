{{- /*
What CHAIMELEON charts share: annotations that its operator reads, and its places.
Call each helper with the root context: include "chaimeleon.annotations" .
*/ -}}

{{- /* Name and version of the tool, recorded with each dataset access. */ -}}
{{- define "chaimeleon.annotations.tool_info" -}}
chaimeleon.eu/toolName: {{ .Chart.Name | quote }}
chaimeleon.eu/toolVersion: {{ .Chart.Version | quote }}
{{- end }}

{{- /* Requests the chosen datasets, if any. */ -}}
{{- define "chaimeleon.annotations.mount_datasets" -}}
{{- with .Values.datasets_list }}
chaimeleon.eu/datasetsIDs: {{ toString . | quote }}
chaimeleon.eu/datasetsMountPoint: {{ include "chaimeleon.datasets.mount_point" $ | quote }}
{{- end }}
{{- end }}

{{- /* Requests the two persistent folders. */ -}}
{{- define "chaimeleon.annotations.mount_persistent_home_and_shared" -}}
chaimeleon.eu/persistentHomeMountPoint: "{{ include "chaimeleon.persistent_home.mount_point" . }}"
chaimeleon.eu/persistentSharedFolderMountPoint: "{{ include "chaimeleon.persistent_shared_folder.mount_point" . }}"
{{- end }}

{{- /* Requests a remote desktop connection. */ -}}
{{- define "chaimeleon.annotations.desktop_connection" -}}
chaimeleon.eu/createGuacamoleConnection: "true"
{{- end }}

{{- /* All of the above. */ -}}
{{- define "chaimeleon.annotations" -}}
{{ include "chaimeleon.annotations.tool_info" . }}
{{- include "chaimeleon.annotations.mount_datasets" . }}
{{ include "chaimeleon.annotations.mount_persistent_home_and_shared" . }}
{{ include "chaimeleon.annotations.desktop_connection" . }}
{{- end }}

{{- /* Mount path of the data lake. */ -}}
{{- define "chaimeleon.datalake.mount_point" -}}
/mnt/datalake
{{- end }}

{{- /* Where the user's own folder is mounted. */ -}}
{{- define "chaimeleon.persistent_home.mount_point" -}}
/home/chaimeleon/persistent-home
{{- end }}

{{- /* Mount path of the shared folder. */ -}}
{{- define "chaimeleon.persistent_shared_folder.mount_point" -}}
/home/chaimeleon/persistent-shared-folder
{{- end }}

{{- /* Mount path of the datasets, each in its own folder. */ -}}
{{- define "chaimeleon.datasets.mount_point" -}}
/home/chaimeleon/datasets
{{- end }}

{{- /* The user's name; asks the cluster. */ -}}
{{- define "chaimeleon.user.name" -}}
{{ index (lookup "v1" "ConfigMap" .Release.Namespace "chaimeleon").data "user.name" }}
{{- end }}

{{- /* User ID that programs run as. */ -}}
{{- define "chaimeleon.user.uid" -}}
1000
{{- end }}

{{- /* The name of the user's group; asks the cluster. */ -}}
{{- define "chaimeleon.group.name" -}}
{{ index (lookup "v1" "ConfigMap" .Release.Namespace "chaimeleon").data "group.name" }}
{{- end }}

{{- /* Group ID that programs run as. */ -}}
{{- define "chaimeleon.group.gid" -}}
1000
{{- end }}

{{- /* The platform's host name. */ -}}
{{- define "chaimeleon.host" -}}
chaimeleon-eu.i3m.upv.es
{{- end }}

{{- /* Registry: Platform library. */ -}}
{{- define "chaimeleon.library-url" -}}
harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library
{{- end }}

{{- /* Registry: Docker Hub (platform proxy). */ -}}
{{- define "chaimeleon.dockerhub-proxy" -}}
harbor.chaimeleon-eu.i3m.upv.es/dockerhub
{{- end }}

{{- /* The remote desktops' web page. */ -}}
{{- define "chaimeleon.guacamole-url" -}}
https://chaimeleon-eu.i3m.upv.es/guacamole/
{{- end }}
