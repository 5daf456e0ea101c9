package nenrin.deploy;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.List;
import java.util.Map;

/** Those fields of KEDA's objects (v1alpha1) that the chart may use, by KEDA's reference: it has no classes for Java. */
final class Keda {
    private Keda() {}

    record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
        record Spec(
                Target scaleTargetRef,
                int minReplicaCount,
                int maxReplicaCount,
                int pollingInterval,
                int cooldownPeriod,
                List<Trigger> triggers) {}

        record Target(String apiVersion, String kind, String name) {}

        record Trigger(String type, Map<String, String> metadata, Reference authenticationRef) {}

        record Reference(String name, String kind) {}
    }

    record TriggerAuthentication(String apiVersion, String kind, ObjectMeta metadata, Login spec) {
        record Login(List<Variable> env, List<Secret> secretTargetRef) {}

        record Variable(String parameter, String name, String containerName) {}

        record Secret(String parameter, String name, String key) {}
    }
}
