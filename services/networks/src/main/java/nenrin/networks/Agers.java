package nenrin.networks;

import nenrin.networks.files.ModelFile;

/** Makes agers of model files. */
public final class Agers {
    private Agers() {}

    /** An ager with the file's weights; refuses families it doesn't know and tensors that don't fit. */
    public static AgerLoading load(ModelFile file) {
        throw new UnsupportedOperationException("being built");
    }
}
