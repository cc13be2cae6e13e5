/** Instructions of a Dockerfile. */
export const INSTRUCTIONS: ReadonlySet<string> = new Set(
  'FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD STOPSIGNAL HEALTHCHECK SHELL MAINTAINER'.split(
    ' ',
  ),
);

/** Keys of the files that notes about tools show most: Compose, Kubernetes, Actions, Ansible. */
export const KEYS: ReadonlySet<string> = new Set(
  `services volumes networks version image build context dockerfile container_name environment env_file ports expose depends_on command
  entrypoint restart healthcheck logging driver deploy replicas resources limits requests memory secrets configs labels links external
  hostname working_dir privileged profiles extra_hosts user test interval timeout retries
  apiVersion kind metadata name namespace annotations spec selector matchLabels template containers containerPort targetPort nodePort
  protocol volumeMounts mountPath volumes persistentVolumeClaim storageClassName accessModes storage hostPath configMap configMapKeyRef
  secretKeyRef valueFrom envFrom env args livenessProbe readinessProbe httpGet initialDelaySeconds periodSeconds imagePullPolicy
  restartPolicy serviceAccountName nodeSelector tolerations affinity strategy rollingUpdate maxSurge maxUnavailable schedule
  jobTemplate ingressClassName rules host paths backend service data type stringData
  jobs runs-on steps uses with branches push pull_request workflow_dispatch needs strategy matrix permissions
  hosts become tasks handlers vars roles notify register when loop
  dependencies devDependencies scripts description repository license homepage maintainers`
    .trim()
    .split(/\s+/),
);
