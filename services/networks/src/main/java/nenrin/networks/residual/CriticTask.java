package nenrin.networks.residual;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.supervised.Task;

/** What a critic learns before it meets an ager: the age group and the gender of real faces. */
public final class CriticTask implements Task<KnownFace> {
    @Override
    public int size() {
        return Scale.SHIPPED.size();
    }

    @Override
    public Node describe(Graph graph, Node pictures) {
        return CriticFigure.describe(graph, pictures, Scale.SHIPPED);
    }

    @Override
    public Picture picture(KnownFace sample) {
        return sample.crop();
    }

    @Override
    public double loss(List<KnownFace> samples, float[] said, float[] gradient, int batch) {
        double loss = 0;
        for (int i = 0; i < samples.size(); i++) {
            KnownFace face = samples.get(i);
            float[] person = CriticLoss.person(AgeGroups.of(face.age()), face.female() ? 1 : 0);
            loss += CriticLoss.of(person, said, i, 1.0 / batch, gradient) / batch;
        }
        return loss;
    }
}
