{{- /*
What CHAIMELEON charts share: annotations that its operator reads, and its places.
Call each helper with the root context: include "chaimeleon.annotations" .
*/ -}}

{{- /* Which tool this is, in which version: recorded with every use of a dataset. */ -}}
{{- define "chaimeleon.annotations.tool_info" -}}
chaimeleon.eu/toolName: {{ .Chart.Name | quote }}
chaimeleon.eu/toolVersion: {{ .Chart.Version | quote }}
{{- end }}

{{- /* Asks for the datasets that the user named; nothing where none is named. */ -}}
{{- define "chaimeleon.annotations.mount_datasets" -}}
{{- with .Values.datasets_list }}
chaimeleon.eu/datasetsIDs: {{ toString . | quote }}
chaimeleon.eu/datasetsMountPoint: {{ include "chaimeleon.datasets.mount_point" $ | quote }}
{{- end }}
{{- end }}

{{- /* Asks for the two folders that outlive the workstation. */ -}}
{{- define "chaimeleon.annotations.mount_persistent_home_and_shared" -}}
chaimeleon.eu/persistentHomeMountPoint: "{{ include "chaimeleon.persistent_home.mount_point" . }}"
chaimeleon.eu/persistentSharedFolderMountPoint: "{{ include "chaimeleon.persistent_shared_folder.mount_point" . }}"
{{- end }}

{{- /* Asks for a remote desktop connection. */ -}}
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

{{- /* Where the data lake is mounted. */ -}}
{{- define "chaimeleon.datalake.mount_point" -}}
/mnt/datalake
{{- end }}

{{- /* Where the user's own folder is mounted. */ -}}
{{- define "chaimeleon.persistent_home.mount_point" -}}
/home/chaimeleon/persistent-home
{{- end }}

{{- /* Where the shared folder is mounted. */ -}}
{{- define "chaimeleon.persistent_shared_folder.mount_point" -}}
/home/chaimeleon/persistent-shared-folder
{{- end }}

{{- /* Where the datasets are mounted, each in its folder. */ -}}
{{- define "chaimeleon.datasets.mount_point" -}}
/home/chaimeleon/datasets
{{- end }}

{{- /* The user's name; asks the cluster. */ -}}
{{- define "chaimeleon.user.name" -}}
{{ index (lookup "v1" "ConfigMap" .Release.Namespace "chaimeleon").data "user.name" }}
{{- end }}

{{- /* The number of the user that programs run as. */ -}}
{{- define "chaimeleon.user.uid" -}}
1000
{{- end }}

{{- /* The name of the user's group; asks the cluster. */ -}}
{{- define "chaimeleon.group.name" -}}
{{ index (lookup "v1" "ConfigMap" .Release.Namespace "chaimeleon").data "group.name" }}
{{- end }}

{{- /* The number of the group that programs run as. */ -}}
{{- define "chaimeleon.group.gid" -}}
1000
{{- end }}

{{- /* The platform's host name. */ -}}
{{- define "chaimeleon.host" -}}
chaimeleon-eu.i3m.upv.es
{{- end }}

{{- /* Where images are: The platform's library. */ -}}
{{- define "chaimeleon.library-url" -}}
harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library
{{- end }}

{{- /* Where images are: Docker Hub, through the platform's proxy. */ -}}
{{- define "chaimeleon.dockerhub-proxy" -}}
harbor.chaimeleon-eu.i3m.upv.es/dockerhub
{{- end }}

{{- /* The remote desktops' web page. */ -}}
{{- define "chaimeleon.guacamole-url" -}}
https://chaimeleon-eu.i3m.upv.es/guacamole/
{{- end }}
