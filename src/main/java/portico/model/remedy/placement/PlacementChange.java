package portico.model.remedy.placement;

import java.util.List;
import java.util.stream.Stream;
import portico.model.edit.Edit;
import portico.model.edit.Together;

/**
 * Something that may let tasks find a place.
 *
 * @param words what is done, one sentence
 */
record PlacementChange(String words, List<Edit> edits) {

    PlacementChange {
        edits = List.copyOf(edits);
    }

    PlacementChange(String words, Edit edit) {
        this(words, List.of(edit));
    }

    /** With what ECS does by itself afterwards. */
    Edit followedBy(Edit retry) {
        return new Together(words, Stream.concat(edits.stream(), Stream.of(retry)).toList());
    }
}
