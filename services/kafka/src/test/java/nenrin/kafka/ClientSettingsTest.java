package nenrin.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class ClientSettingsTest {
    @Test
    void takesFromTheEnvironmentHowToEncryptAndToLogInAndNothingElse() {
        Map<String, String> environment = Map.of(
                "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512",
                "KAFKA_SSL_TRUSTSTORE_LOCATION", "/ca.pem",
                "KAFKA_BOOTSTRAP_SERVERS", "elsewhere:9092",
                "KAFKA_SASL_HUMOUR", "none",
                "KAFKA_OPTS", "-Xmx1g",
                "PATH", "/bin");
        assertThat(ClientSettings.security(environment))
                .isEqualTo(Map.of(
                        "security.protocol", "SASL_SSL",
                        "sasl.mechanism", "SCRAM-SHA-512",
                        "ssl.truststore.location", "/ca.pem"));
    }

    @Test
    void tellsALoginAndARightFromABrokerThatIsNotThere() {
        assertThat(code(new SaslAuthenticationException("invalid credentials"))).isEqualTo("kafka-login-refused");
        assertThat(code(new RuntimeException(new ClusterAuthorizationException("no"))))
                .isEqualTo("kafka-forbidden");
        assertThat(code(new TimeoutException("late"))).isEqualTo("kafka-unreachable");
    }

    private static String code(Throwable failure) {
        return Unanswered.because("localhost:9092", failure).failure().code();
    }
}
