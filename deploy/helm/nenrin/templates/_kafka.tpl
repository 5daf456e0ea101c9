{{/* Where Kafka is spoken to. */}}
{{- define "nenrin.bootstrap" -}}
{{- if .Values.strimzi.enabled -}}
{{ .Values.strimzi.cluster }}-kafka-bootstrap:9093
{{- else -}}
{{ required "kafka.bootstrapServers must be said, or strimzi.enabled set" .Values.kafka.bootstrapServers }}
{{- end -}}
{{- end }}

{{/* The secret with a service's login, of (dict "root" $ "name" SERVICE). */}}
{{- define "nenrin.login" -}}
{{- if .root.Values.strimzi.enabled -}}
{{ .root.Release.Name }}-{{ .name }}
{{- else if .root.Values.kafka.loginSecretPrefix -}}
{{ .root.Values.kafka.loginSecretPrefix }}-{{ .name }}
{{- end -}}
{{- end }}

{{/* A service's environment for Kafka. With Strimzi: TLS by the cluster's CA, SCRAM by the user's secret. */}}
{{- define "nenrin.kafkaEnv" -}}
- {name: KAFKA_BOOTSTRAP_SERVERS, value: {{ include "nenrin.bootstrap" .root | quote }}}
{{- if .root.Values.strimzi.enabled }}
- {name: NENRIN_KAFKA_USER, value: {{ include "nenrin.login" . }}}
- {name: KAFKA_SECURITY_PROTOCOL, value: SASL_SSL}
- {name: KAFKA_SASL_MECHANISM, value: SCRAM-SHA-512}
- name: KAFKA_SASL_JAAS_CONFIG
  valueFrom:
    secretKeyRef: {name: {{ include "nenrin.login" . }}, key: sasl.jaas.config}
- {name: KAFKA_SSL_TRUSTSTORE_TYPE, value: PEM}
- {name: KAFKA_SSL_TRUSTSTORE_LOCATION, value: /etc/kafka-ca/ca.crt}
{{- end }}
{{- end }}
