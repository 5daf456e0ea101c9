package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;

/** Faces by chance: by themselves, amid surroundings, in whole photos. */
final class FaceSupply {
    private static final double SCENES = 0.15;

    private final List<MarkedFace> faces;
    private final List<MarkedFace> scenes;
    private final Surroundings surroundings;
    private final FaceParts parts;
    private final Random chance;

    /**
     * Of some faces.
     *
     * @param faces all of one size
     * @param scenes whole photos, whose faces lie about where they are said to; there may be none
     * @param surroundings pictures without faces
     */
    FaceSupply(List<MarkedFace> faces, List<MarkedFace> scenes, List<Picture> surroundings, Random chance) {
        this.faces = faces;
        this.scenes = scenes;
        this.chance = chance;
        this.surroundings =
                new Surroundings(surroundings, 2 * faces.getFirst().picture().width(), chance);
        parts = new FaceParts(this.surroundings, chance);
    }

    MarkedFace face() {
        return faces.get(chance.nextInt(faces.size()));
    }

    /** Now and then a scene. */
    MarkedFace faceOrScene() {
        return !scenes.isEmpty() && chance.nextDouble() < SCENES ? scene() : face();
    }

    /** A face by itself, amid surroundings, or a scene. */
    MarkedFace anywhere() {
        return switch (chance.nextInt(scenes.isEmpty() ? 2 : 3)) {
            case 0 -> face();
            case 1 -> parts.amid(face());
            default -> scene();
        };
    }

    /** A scene as often as not, where there are any. */
    MarkedFace sceneOrAnywhere() {
        return scenes.isEmpty() || chance.nextBoolean() ? anywhere() : scene();
    }

    private MarkedFace scene() {
        return scenes.get(chance.nextInt(scenes.size()));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    FaceParts parts() {
        return parts;
    }
}
