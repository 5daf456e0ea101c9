package nenrin.networks.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenrin.networks.files.ModelReading.Invalid;
import nenrin.networks.files.ModelReading.Valid;

/** Reads one safetensors file; what its header claims is checked against the bytes that are there before numbers are allocated. */
final class SafetensorsReader {
    /** Longest header that is read: names and shapes of some ten thousand tensors. */
    private static final int MAX_HEADER = 4 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final byte[] file;
    private int data;

    SafetensorsReader(byte[] file) {
        this.file = file;
    }

    ModelReading read() {
        try {
            JsonNode header = header();
            Map<String, Place> places = places(header);
            checkThatPlacesTile(places.values().stream()
                    .sorted((a, b) -> Long.compare(a.begin(), b.begin()))
                    .toList());
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            places.forEach((name, place) -> tensors.put(name, tensor(place)));
            return new Valid(new ModelFile(metadata(header), tensors));
        } catch (Malformed e) {
            return new Invalid(e.code, e.sentence);
        }
    }

    private JsonNode header() throws Malformed {
        require(file.length >= Long.BYTES, "model-truncated", "The model file is too short to hold a header.");
        long length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
        require(
                length >= 2 && length <= MAX_HEADER,
                "model-header-size",
                "The model file claims a header of an impossible size.");
        require(length <= file.length - Long.BYTES, "model-truncated", "The model file ends within its header.");
        data = Long.BYTES + (int) length;
        try {
            JsonNode header = JSON.readTree(new String(file, Long.BYTES, (int) length, StandardCharsets.UTF_8));
            require(header.isObject(), "model-header-malformed", "The header of the model file is not a JSON object.");
            return header;
        } catch (JsonProcessingException e) {
            throw new Malformed("model-header-malformed", "The header of the model file is not proper JSON.");
        }
    }

    private static Map<String, String> metadata(JsonNode header) throws Malformed {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : header.path("__metadata__").properties()) {
            require(
                    entry.getValue().isTextual(),
                    "model-header-malformed",
                    "The metadata of the model file must be texts.");
            metadata.put(entry.getKey(), entry.getValue().textValue());
        }
        return metadata;
    }

    private Map<String, Place> places(JsonNode header) throws Malformed {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : header.properties()) {
            if (!entry.getKey().equals("__metadata__")) {
                places.put(entry.getKey(), Place.read(entry.getKey(), entry.getValue(), file.length - data));
            }
        }
        require(!places.isEmpty(), "model-empty", "The model file holds no tensors.");
        return places;
    }

    private void checkThatPlacesTile(List<Place> sorted) throws Malformed {
        long end = 0;
        for (Place place : sorted) {
            require(place.begin() == end, "model-overlap", "The tensors of the model file overlap or leave holes.");
            end = place.end();
        }
        require(end == file.length - data, "model-trailing-bytes", "The model file holds bytes that no tensor claims.");
    }

    private Tensor tensor(Place place) {
        ByteBuffer bytes = ByteBuffer.wrap(file, data + (int) place.begin(), (int) (place.end() - place.begin()))
                .order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float
                [(int) (place.end() - place.begin()) / place.precision().bytes()];
        switch (place.precision()) {
            case F32 -> bytes.asFloatBuffer().get(values);
            case F16 -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = Float.float16ToFloat(bytes.getShort());
                }
            }
        }
        return new Tensor(place.shape(), values);
    }

    static void require(boolean holds, String code, String sentence) throws Malformed {
        if (!holds) {
            throw new Malformed(code, sentence);
        }
    }

    /** Carries the refusal out of the reader; never leaves this package. */
    static final class Malformed extends Exception {
        final String code;
        final String sentence;

        Malformed(String code, String sentence) {
            super(sentence, null, false, false);
            this.code = code;
            this.sentence = sentence;
        }
    }
}
