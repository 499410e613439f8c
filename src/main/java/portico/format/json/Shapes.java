package portico.format.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shapes met in one text. A text in which every object is of another shape is not worth remembering. */
final class Shapes {

    private static final int MOST = 2000;

    private final Map<List<String>, Shape> known = new HashMap<>();

    /** @param names each once */
    Shape of(List<String> names) {
        Shape shape = known.get(names);
        return shape != null ? shape : add(names);
    }

    private Shape add(List<String> names) {
        if (known.size() >= MOST) {
            return Shape.single(names);
        }
        Shape shape = Shape.shared(names);
        known.put(shape.names(), shape);
        return shape;
    }
}
