package nenrin.networks;

import nenrin.networks.agecgan.AgeCganAger;
import nenrin.networks.caae.CaaeAger;
import nenrin.networks.files.ModelFile;
import nenrin.networks.residual.ResidualAger;

/** Makes agers of model files. */
public final class Agers {
    private Agers() {}

    /** An ager with the file's weights; refuses families it doesn't know and tensors that don't fit. */
    public static AgerLoading load(ModelFile file) {
        return switch (file.family()) {
            case ResidualAger.FAMILY -> ResidualAger.load(file);
            case CaaeAger.FAMILY -> CaaeAger.load(file);
            case AgeCganAger.FAMILY -> AgeCganAger.load(file);
            default ->
                new AgerLoading.Refused(
                        "model-family-unknown",
                        "The model is of a family that Nenrin doesn't know: " + file.family() + ".");
        };
    }
}
