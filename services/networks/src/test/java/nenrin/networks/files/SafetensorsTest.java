package nenrin.networks.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nenrin.networks.files.ModelReading.Invalid;
import nenrin.networks.files.ModelReading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsTest {
    private static final String ONE = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";

    private final ModelFile model = model();

    @Test
    void whatIsWrittenInFullPrecisionComesBackAsItWas() {
        assertThat(Safetensors.read(Safetensors.write(model, Precision.F32))).isEqualTo(new Valid(model));
    }

    @Test
    void halfPrecisionTakesHalfTheRoomAndStaysNear() {
        byte[] half = Safetensors.write(model, Precision.F16);
        assertThat(half.length).isLessThanOrEqualTo(Safetensors.write(model, Precision.F32).length - 7 * 2);
        ModelFile read = ((Valid) Safetensors.read(half)).file();
        assertThat(values(read, "a")).containsExactly(values(model, "a"), within(1e-3f));
        assertThat(read.metadata()).isEqualTo(model.metadata());
    }

    @Test
    void theOrderOfTensorsIsKept() {
        ModelFile read = ((Valid) Safetensors.read(Safetensors.write(model, Precision.F32))).file();
        assertThat(read.tensors().keySet()).containsExactly("b", "a");
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] file = Safetensors.write(model, Precision.F32);
        for (int length = 0; length < file.length; length++) {
            assertThat(Safetensors.read(Arrays.copyOf(file, length))).isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model-shape           | {'a':{'dtype':'F32','shape':[3],'data_offsets':[0,8]}}",
                "model-shape           | {'a':{'dtype':'F32','shape':[2147483647,2147483647,2147483647],'data_offsets':[0,8]}}",
                "model-shape           | {'a':{'dtype':'F32','shape':[4294967296,4294967296],'data_offsets':[0,8]}}",
                "model-shape           | {'a':{'dtype':'F32','shape':[-1,-2],'data_offsets':[0,8]}}",
                "model-shape           | {'a':{'dtype':'F32','shape':[0],'data_offsets':[0,0]}}",
                "model-shape           | {'a':{'dtype':'F32','shape':2,'data_offsets':[0,8]}}",
                "model-shape           | {'a':{'dtype':'F32','shape':[1,1,1,1,1,1,1,1,2],'data_offsets':[0,8]}}",
                "model-shape           | {'a':{'dtype':'F32','data_offsets':[0,8]}}",
                "model-offsets         | {'a':{'dtype':'F32','shape':[2],'data_offsets':[0,9000000000]}}",
                "model-offsets         | {'a':{'dtype':'F32','shape':[2],'data_offsets':[-8,0]}}",
                "model-offsets         | {'a':{'dtype':'F32','shape':[2],'data_offsets':[8,0]}}",
                "model-offsets         | {'a':{'dtype':'F32','shape':[2],'data_offsets':[0.5,8]}}",
                "model-offsets         | {'a':{'dtype':'F32','shape':[2],'data_offsets':[0,99999999999999999999]}}",
                "model-offsets         | {'a':{'dtype':'F32','shape':[2]}}",
                "model-dtype           | {'a':{'dtype':'I64','shape':[1],'data_offsets':[0,8]}}",
                "model-dtype           | {'a':{'shape':[2],'data_offsets':[0,8]}}",
                "model-overlap         | {'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},'b':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}",
                "model-overlap         | {'a':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}",
                "model-trailing-bytes  | {'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}",
                "model-empty           | {}",
                "model-header-malformed| []",
                "model-header-malformed| {'a':",
                "model-header-malformed| {'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},'a':{}}",
                "model-header-malformed| {'__metadata__':{'size':64},'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}}",
            })
    void aHeaderThatLiesIsRefusedWithACode(String code, String header) {
        ModelReading reading = Safetensors.read(file(header.replace('\'', '"'), 8));
        assertThat(reading).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.code()).isEqualTo(code);
            assertThat(invalid.sentence()).endsWith(".");
        });
    }

    @Test
    void anHonestHeaderOfTheSameKindIsRead() {
        assertThat(Safetensors.read(file(ONE, 8))).isInstanceOf(Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, model-header-size",
        "1, model-header-size",
        "9223372036854775807, model-header-size",
        "4000000, model-truncated"
    })
    void aHeaderOfAnImpossibleLengthIsRefused(long length, String code) {
        byte[] file = file(ONE, 8);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
        assertThat(Safetensors.read(file))
                .isInstanceOfSatisfying(Invalid.class, i -> assertThat(i.code()).isEqualTo(code));
    }

    @Test
    void aTensorHoldsAsManyNumbersAsItsShapeSays() {
        assertThatThrownBy(() -> new Tensor(new int[] {2, 2}, new float[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] file(String header, int data) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + json.length + data)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .array();
    }

    private static float[] values(ModelFile file, String name) {
        return Objects.requireNonNull(file.tensors().get(name)).values();
    }

    private static ModelFile model() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("b", new Tensor(new int[0], new float[] {4}));
        tensors.put("a", new Tensor(new int[] {2, 3}, new float[] {0, -1.5f, 0.1f, 1e-6f, 700, 3.14159f}));
        return new ModelFile(Map.of("family", "test", "says", "\"quotes\" and 年輪"), tensors);
    }
}
