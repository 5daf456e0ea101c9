package nenrin.networks;

import nenrin.networks.files.ModelFile;
import nenrin.networks.residual.ResidualAger;

/** Makes agers of model files. */
public final class Agers {
    private Agers() {}

    /** An ager with the file's weights; refuses families it doesn't know and tensors that don't fit. */
    public static AgerLoading load(ModelFile file) {
        if (file.family().equals(ResidualAger.FAMILY)) {
            return ResidualAger.load(file);
        }
        return new AgerLoading.Refused(
                "model-family-unknown", "The model is of a family that Nenrin doesn't know: " + file.family() + ".");
    }
}
