package nenrin.networks.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The safetensors format (huggingface/safetensors): the header's length (8 bytes, little-endian), a JSON header with dtype, shape and
 * place of each tensor, then the raw little-endian numbers without holes. Nothing in it can run.
 */
public final class Safetensors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Safetensors() {}

    /** Reads a file, checking every size before anything is allocated for it. */
    public static ModelReading read(byte[] file) {
        return new SafetensorsReader(file).read();
    }

    /** Writes a model with all its tensors in one precision; what F16 can't hold becomes infinite. */
    public static byte[] write(ModelFile model, Precision precision) {
        byte[] header = header(model, precision).getBytes(StandardCharsets.UTF_8);
        long numbers = model.tensors().values().stream()
                .mapToLong(tensor -> tensor.values().length)
                .sum();
        int size = Math.toIntExact(Long.BYTES + header.length + numbers * precision.bytes());
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(header.length).put(header);
        model.tensors().values().forEach(tensor -> put(file, tensor.values(), precision));
        return file.array();
    }

    private static String header(ModelFile model, Precision precision) {
        ObjectNode header = JSON.createObjectNode();
        model.metadata().forEach(header.putObject("__metadata__")::put);
        long offset = 0;
        for (Map.Entry<String, Tensor> entry : model.tensors().entrySet()) {
            long end = offset + (long) entry.getValue().values().length * precision.bytes();
            ObjectNode place = header.putObject(entry.getKey()).put("dtype", precision.name());
            place.set("shape", JSON.valueToTree(entry.getValue().shape()));
            place.putArray("data_offsets").add(offset).add(end);
            offset = end;
        }
        try {
            return JSON.writeValueAsString(header);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of names and numbers is always writable.", e);
        }
    }

    private static void put(ByteBuffer file, float[] values, Precision precision) {
        switch (precision) {
            case F32 -> {
                file.asFloatBuffer().put(values);
                file.position(file.position() + values.length * Float.BYTES);
            }
            case F16 -> {
                for (float value : values) {
                    file.putShort(Float.floatToFloat16(value));
                }
            }
        }
    }
}
