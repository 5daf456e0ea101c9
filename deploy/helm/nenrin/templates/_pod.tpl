{{- define "nenrin.labels" -}}
app.kubernetes.io/name: nenrin
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{/*
A service's pod: restricted (nobody's user, nothing writable but /tmp and what it asks for), with Quarkus' probes. Of (dict "root" $ "name" SERVICE
"port" HTTP-PORT "values" ITS-VALUES), and as lists of YAML: "env", "mounts", "volumes".
*/}}
{{- define "nenrin.pod" -}}
metadata:
  labels: {{- include "nenrin.labels" . | nindent 4 }}
spec:
  automountServiceAccountToken: false
  enableServiceLinks: false
  terminationGracePeriodSeconds: 30
  securityContext:
    runAsNonRoot: true
    runAsUser: 10001
    runAsGroup: 10001
    fsGroup: 10001
    seccompProfile: {type: RuntimeDefault}
  {{- with .root.Values.image.pullSecrets }}
  imagePullSecrets: {{- toYaml . | nindent 4 }}
  {{- end }}
  containers:
    - name: {{ .name }}
      image: "{{ .root.Values.image.registry }}/{{ .name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}{{ if .values.gpu }}-cuda{{ end }}"
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities: {drop: [ALL]}
      ports:
        - {name: http, containerPort: {{ .port }}}
      env:
        - {name: QUARKUS_HTTP_HOST, value: 0.0.0.0}
        - {name: HOME, value: /tmp}
        {{- include "nenrin.kafkaEnv" . | nindent 8 }}
        {{- range $name, $value := .root.Files.Get "files/natives.yaml" | fromYaml }}
        - {name: {{ $name }}, value: {{ $value | quote }}}
        {{- end }}
        {{- with .env }}{{ toYaml . | nindent 8 }}{{ end }}
      {{- if and .root.Values.kafka.loginSecretPrefix (not .root.Values.strimzi.enabled) }}
      envFrom:
        - secretRef: {name: {{ include "nenrin.login" . }}}
      {{- end }}
      resources:
        requests: {{- toYaml .values.resources.requests | nindent 10 }}
        limits:
          {{- toYaml .values.resources.limits | nindent 10 }}
          {{- if .values.gpu }}
          nvidia.com/gpu: 1
          {{- end }}
      # Networks load and topics are read: that may take a while, but not for ever.
      startupProbe:
        httpGet: {path: /q/health/live, port: http}
        periodSeconds: 2
        failureThreshold: 90
      livenessProbe:
        httpGet: {path: /q/health/live, port: http}
        periodSeconds: 10
        timeoutSeconds: 5
        failureThreshold: 6
      readinessProbe:
        httpGet: {path: /q/health/ready, port: http}
        periodSeconds: 5
        timeoutSeconds: 5
      volumeMounts:
        - {name: tmp, mountPath: /tmp}
        {{- if .root.Values.strimzi.enabled }}
        - {name: kafka-ca, mountPath: /etc/kafka-ca, readOnly: true}
        {{- end }}
        {{- with .mounts }}{{ toYaml . | nindent 8 }}{{ end }}
  volumes:
    - {name: tmp, emptyDir: {}}
    {{- if .root.Values.strimzi.enabled }}
    - name: kafka-ca
      secret: {secretName: {{ .root.Values.strimzi.cluster }}-cluster-ca-cert}
    {{- end }}
    {{- with .volumes }}{{ toYaml . | nindent 4 }}{{ end }}
{{- end }}

{{/* Who is meant, for Deployments, disruption budgets and network policies. */}}
{{- define "nenrin.selector" -}}
matchLabels: {{- include "nenrin.labels" . | nindent 2 }}
{{- end }}
