package nenrin.networks.recipes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nenrin.imaging.Picture;
import nenrin.networks.recipes.Photos.Photo;

/**
 * Draws batches for the likeness net, two views of each photo. Three quarters of a batch's photos are of one age group and gender, so that age and
 * gender help little in telling them apart. One thread each.
 */
final class LikenessDrawer {
    private final List<Photo> photos;
    private final Map<Integer, List<Photo>> kinds;
    private final Random chance;
    private final FaceViews views;

    LikenessDrawer(List<Photo> photos, long seed) {
        this.photos = photos;
        kinds = photos.stream().collect(Collectors.groupingBy(Photo::kind));
        chance = new Random(seed);
        views = new FaceViews(seed + 1);
    }

    /** Views of {@code count} different photos, those of one beside each other. */
    List<Picture> draw(int count) {
        List<Picture> pairs = new ArrayList<>();
        for (Photo photo : photos(count)) {
            pairs.add(views.of(any(photo.crops())));
            pairs.add(views.of(any(photo.crops())));
        }
        return pairs;
    }

    /** Different photos; there must be as many. */
    List<Photo> photos(int count) {
        List<Photo> alike = kinds.getOrDefault(any(photos).kind(), photos);
        Set<Photo> drawn = new LinkedHashSet<>();
        for (int tries = 0; tries < count && drawn.size() < count * 3 / 4; tries++) {
            drawn.add(any(alike));
        }
        while (drawn.size() < count) {
            drawn.add(any(photos));
        }
        return List.copyOf(drawn);
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
