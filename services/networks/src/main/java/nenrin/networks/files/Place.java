package nenrin.networks.files;

import com.fasterxml.jackson.databind.JsonNode;
import nenrin.networks.files.SafetensorsReader.Malformed;

/** What the header of a safetensors file says of one tensor; checked against the bytes that are there. */
record Place(Precision precision, int[] shape, long begin, long end) {
    /** More sides than any network has. */
    private static final int MAX_SIDES = 8;

    static Place read(String name, JsonNode claim, long available) throws Malformed {
        Precision precision = precision(name, claim.path("dtype").asText());
        int[] shape = shape(name, claim.path("shape"));
        JsonNode offsets = claim.path("data_offsets");
        boolean two = offsets.size() == 2 && whole(offsets.path(0)) && whole(offsets.path(1));
        SafetensorsReader.require(
                two, "model-offsets", "The offsets of tensor " + name + " are not two whole numbers.");
        long begin = offsets.path(0).asLong();
        long end = offsets.path(1).asLong();
        boolean inside = begin >= 0 && begin <= end && end <= available;
        SafetensorsReader.require(inside, "model-offsets", "Tensor " + name + " lies outside the model file.");
        SafetensorsReader.require(
                count(shape, available) * precision.bytes() == end - begin,
                "model-shape",
                "The shape of tensor " + name + " does not fit its size in the model file.");
        return new Place(precision, shape, begin, end);
    }

    private static boolean whole(JsonNode offset) {
        return offset.isIntegralNumber() && offset.canConvertToLong();
    }

    private static Precision precision(String name, String dtype) throws Malformed {
        return switch (dtype) {
            case "F16" -> Precision.F16;
            case "F32" -> Precision.F32;
            default -> throw new Malformed("model-dtype", "Tensor " + name + " is neither F16 nor F32.");
        };
    }

    private static int[] shape(String name, JsonNode claim) throws Malformed {
        boolean list = claim.isArray() && claim.size() <= MAX_SIDES;
        SafetensorsReader.require(list, "model-shape", "The shape of tensor " + name + " is not a short list.");
        int[] shape = new int[claim.size()];
        for (int i = 0; i < shape.length; i++) {
            boolean side = claim.path(i).isInt() && claim.path(i).intValue() > 0;
            SafetensorsReader.require(side, "model-shape", "A side of tensor " + name + " is not a number above 0.");
            shape[i] = claim.path(i).intValue();
        }
        return shape;
    }

    /** The product of the sides, or -1 as soon as it exceeds what could be there. */
    private static long count(int[] shape, long available) {
        long count = 1;
        for (int side : shape) {
            count *= side;
            if (count > available) {
                return -1;
            }
        }
        return count;
    }
}
