package nenrin.evaluation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nenrin.evaluation.faces.Faces;
import nenrin.evaluation.faces.Subject;
import nenrin.evaluation.judging.Judges;
import nenrin.evaluation.judging.Opinion;
import nenrin.imaging.measures.FineDetail;
import nenrin.networks.residual.AgeGroups;

/** What judges see in real faces of each age group, against which aged ones are held: no reader reads everybody's age right. */
public final class RealFaces {
    /** A mean over fewer faces says little. */
    private static final int LEAST = 10;

    private final Map<Integer, Real> groups = new TreeMap<>();

    /** Of those that have a label; at most {@code most} of each group are looked at. */
    public static RealFaces of(List<Subject> faces, Judges judges, int most) {
        Map<Integer, List<Subject>> byGroup = faces.stream()
                .filter(face -> face.label().isPresent())
                .collect(Collectors.groupingBy(
                        face -> AgeGroups.of(face.label().orElseThrow().age())));
        RealFaces real = new RealFaces();
        byGroup.forEach((group, all) -> {
            if (all.size() >= LEAST) {
                real.groups.put(group, real(Faces.some(all, most), judges));
            }
        });
        return real;
    }

    /** Those of the group that a target stands for; nothing where there were too few. */
    public Optional<Real> at(int target) {
        return Optional.ofNullable(groups.get(AgeGroups.of(target)));
    }

    private static Real real(List<Subject> faces, Judges judges) {
        List<Opinion> opinions = new ArrayList<>();
        double logarithms = 0;
        for (Subject face : faces) {
            opinions.add(judges.of(face.crop()));
            logarithms += Math.log(Math.max(0.01, FineDetail.of(face.crop()))) / faces.size();
        }
        return new Real(
                faces.size(),
                Means.of(opinions, Opinion::byB),
                Means.of(opinions, Opinion::byBoth),
                Math.exp(logarithms));
    }
}
