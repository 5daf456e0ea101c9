package nenrin.networks.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenFacesTest {
    @Test
    void whatWasSeenIsKnownAgainAlsoFromItsFile() {
        Random chance = new Random(1);
        List<byte[]> ids = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            byte[] id = new byte[32];
            chance.nextBytes(id);
            ids.add(id);
        }
        SeenFaces seen = SeenFaces.read(SeenFaces.of(ids.subList(0, 50)).toBytes());
        assertThat(seen.count()).isEqualTo(50);
        assertThat(ids.subList(0, 50)).allMatch(id -> seen.has(HexFormat.of().formatHex(id)));
        assertThat(ids.subList(50, 100)).noneMatch(id -> seen.has(HexFormat.of().formatHex(id)));
    }
}
