package nenrin.cleansing.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {
    @Test
    void is_known_again_by_its_name() {
        for (Preset preset : Preset.values()) {
            for (PicturesOf pictures : PicturesOf.values()) {
                Policy policy = preset.policy().of(pictures);
                assertThat(Policy.named(policy.name())).contains(policy);
            }
        }
        assertThat(Policy.named("ages-3")).contains(Policy.of(Map.of(), 3));
        assertThat(Policy.named("somebody's rules")).isEmpty();
    }
}
